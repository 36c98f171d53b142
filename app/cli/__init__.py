"""The `wardlight` command for IT and scripts: the services without a window."""
