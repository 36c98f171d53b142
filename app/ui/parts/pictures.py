"""Pictures on their way into a form: chosen by the person, made small off the window's thread."""

from collections.abc import Callable

from app.domain.errors import UserError
from app.domain.words import say
from app.exchange.photo import scaled
from app.ui.context import Context

_KINDS = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff"


def choose(context: Context) -> bytes:
    """Return the picture of a file that the person chose; nothing where they gave up."""
    path = context.dialogs.open_file(
        say("Choose a photograph"), kind=say("Pictures ({kinds})", kinds=_KINDS)
    )
    return path.read_bytes() if path is not None else b""


def make_small(context: Context, picture: bytes, done: Callable[[bytes], None]) -> None:
    """Give a picture as it is kept; tell the person of one that cannot be read."""

    def refused(refusal: UserError) -> None:
        context.dialogs.tell(refusal.title, hint=refusal.hint)

    context.call(lambda _store: scaled(picture), done, refused=refused)
