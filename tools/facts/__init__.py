"""The facts as files and as pages: compiles them, checks how they are written, and asks their pages."""
