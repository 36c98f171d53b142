"""The parts round the screens: rail, bars, tabs, palette, toasts."""
