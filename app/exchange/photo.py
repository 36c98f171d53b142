"""Pictures from cameras and files: made small enough to travel, stripped of all else they say."""

import io
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from app.domain.errors import UserError
from app.domain.words import say

SIDE_PX: Final = 400  # of the longer side, at most
MOST_BYTES: Final = 40_000
_MOST_TAKEN_BYTES: Final = 40_000_000
_MOST_PIXELS: Final = 60_000_000  # a picture may unpack to far more than its file
_KINDS: Final = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
_QUALITIES: Final = range(85, 20, -8)


def scaled(picture: bytes) -> bytes:
    """Return a picture as a JPEG of at most 400 pixels and 40 kB, upright, nothing beside it.

    Where and when it was taken (EXIF), colour profiles and previews are left behind. Raises
    UserError for what is no picture, or too large a one.
    """
    if len(picture) > _MOST_TAKEN_BYTES:
        raise _too_large()
    try:
        with Image.open(io.BytesIO(picture), formats=_KINDS) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise _too_large()
            opened.draft("RGB", (2 * SIDE_PX, 2 * SIDE_PX))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((SIDE_PX, SIDE_PX), Image.Resampling.LANCZOS)
            plain = _on_white(upright)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise UserError(
            say("This is no picture that can be read"), say("Take a JPEG or a PNG.")
        ) from error
    return next(
        small for quality in _QUALITIES if len(small := _jpeg(plain, quality)) <= MOST_BYTES
    )


def _on_white(picture: Image.Image) -> Image.Image:
    """Return the bare pixels; what is transparent lies on white."""
    layered = picture.convert("RGBA")
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(layered, mask=layered.getchannel("A"))
    return ground


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def _too_large() -> UserError:
    return UserError(say("This picture is too large"), say("Take one of less than 40 MB."))
