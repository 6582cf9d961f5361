# SPDX-License-Identifier: MIT
# Debian 12's Ren'Py 8.0.3 hands Python 3.11 expressions whose last line is
# before their first, which that Python refuses. Mended here, so that the
# comparison can start it; the result is kept in Ren'Py's own cache.
import ast
import builtins
import runpy
import sys

plain_compile = builtins.compile


def mended_compile(source, *args, **kwargs):
    if isinstance(source, ast.AST):
        for node in ast.walk(source):
            if getattr(node, "end_lineno", None) and node.end_lineno < node.lineno:
                node.end_lineno, node.end_col_offset = node.lineno, node.col_offset
    return plain_compile(source, *args, **kwargs)


builtins.compile = mended_compile
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
