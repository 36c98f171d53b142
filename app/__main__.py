"""`python -m app`: the window, or with arguments the command line."""

from app.main import main

if __name__ == "__main__":
    main()
