"""The main job on real input, from the ADT message to the second workstation."""

from pathlib import Path

import pytest

from app.domain.billing.views import BillState
from app.resources import resource
from tests.story import way
from tests.support import postgres


@pytest.mark.server
def test_an_adt_message_becomes_a_bill_on_a_second_workstation(tmp_path: Path) -> None:
    said: list[str] = []
    with postgres.server() as administrator:
        walked = way.walk(
            tmp_path, resource("demo/admission.hl7").read_bytes(), administrator, step=said.append
        )
        try:
            assert walked.seen_there == walked.seen_here
            assert walked.seen_there.state is BillState.ISSUED  # the insurance still owes
            assert walked.seen_there.patient_name.startswith("OYELARAN, Bola")
            newest = walked.chart_there.sets[-1]
            assert newest.score.total == 6
            assert sorted(p.name[:7] for p in tmp_path.glob("*.pdf")) == [
                "invoice",
                "invoice",
                "receipt",
            ]
            assert any("valid" in line for line in said)
        finally:
            walked.first.close()
            walked.second.close()
