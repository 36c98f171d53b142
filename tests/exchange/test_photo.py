"""Photographs made small: no larger than they may be, upright, and nothing else left in them."""

import io
import random

import pytest
from PIL import Image

from app.domain.errors import UserError
from app.exchange.photo import MOST_BYTES, SIDE_PX, scaled


def picture(width: int, height: int, kind: str = "JPEG", **more: object) -> bytes:
    noise = random.Random(7).randbytes(width * height * 3)  # noqa: S311  (a picture)
    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), noise).save(out, kind, **more)
    return out.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg), formats=["JPEG"])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP", "WEBP"])
def test_a_large_picture_of_any_usual_kind_becomes_a_small_jpeg(kind: str) -> None:
    small = scaled(picture(1600, 1200, kind))
    assert len(small) <= MOST_BYTES
    assert max(opened(small).size) <= SIDE_PX
    assert opened(small).width > opened(small).height


def test_a_small_picture_is_not_blown_up() -> None:
    assert opened(scaled(picture(90, 120))).size == (90, 120)


def test_it_stands_upright_and_says_nothing_of_place_and_time() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "Maker of a camera"
    exif.get_ifd(0x8825)[1] = "N"
    small = scaled(picture(400, 200, exif=exif.tobytes()))
    assert opened(small).size == (200, 400)
    assert not opened(small).getexif()
    assert b"Exif" not in small


def test_what_is_transparent_lies_on_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(out, "PNG")
    assert opened(scaled(out.getvalue())).getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize("junk", [b"", b"hello", b"<svg/>", picture(64, 64)[:300]])
def test_what_is_no_picture_is_refused_in_words(junk: bytes) -> None:
    with pytest.raises(UserError, match="no picture"):
        scaled(junk)


def test_a_picture_that_unpacks_to_too_much_is_refused() -> None:
    out = io.BytesIO()
    Image.new("1", (9000, 9000)).save(out, "PNG")
    with pytest.raises(UserError, match="too large"):
        scaled(out.getvalue())
