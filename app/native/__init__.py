"""One thin typed module for each C library; nothing else in the app knows cffi."""
