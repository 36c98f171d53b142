"""The clerk's room: open bills, one bill, its documents and payments."""
