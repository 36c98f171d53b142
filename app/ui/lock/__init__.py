"""Log-in and lock: one screen that hides everything else."""
