"""The words and rules of money: views, how amounts read, and who pays what."""
