"""A few rounds of the torture, so that every run of the tests has some."""

import psycopg
import pytest

from app.sync.central import prepare
from tests.support import mortal_server, postgres
from tests.sync import ordeal, torture

pytestmark = pytest.mark.server


def test_rounds_hold_a_restored_centre_gets_back_what_it_lost_and_a_lost_row_is_noticed() -> None:
    with mortal_server.server() as server:
        template = postgres.new_database(server.dsn)
        prepare.init(template)
        name = postgres.name_of(template)
        for number in (7, 8):
            assert torture.play(number, server, name).total() == ordeal.STEPS
        one = ordeal.Round(1, server, name)  # a backup that lacks what was acknowledged since
        at = one.stations[0]
        one.back_the_server_up(at)
        one.register(at)
        one.sync(at)
        one.restore_the_server(at)
        one.make_peace()
        one.close()
        one = ordeal.Round(9, server, name)
        one.register(one.stations[0])
        one.sync(one.stations[0])
        with psycopg.connect(one.central) as connection:  # what a broken centre would do
            connection.execute("DELETE FROM wardlight.patient")
        with pytest.raises(AssertionError, match="do not agree"):
            one.make_peace()
        one.close()
