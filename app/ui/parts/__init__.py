"""Parts of forms that more than one screen lays out."""
