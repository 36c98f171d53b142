"""Printed documents by reportlab: a view goes in, the bytes of a PDF come out."""
