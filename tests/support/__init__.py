"""What tests share: a workstation in a temporary folder, made-up people, a still clock."""
