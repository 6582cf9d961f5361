# SPDX-License-Identifier: MIT
# A line and two choices that stand still: the least of a dialogue game.
define config.save_directory = None
label main_menu:
    return
label start:
    menu:
        "Four hundred and twelve dollars?"
        "You knew it could come to this.":
            "Don't tell me what I knew."
        "I'm sorry.":
            "It is. It really is."
    return
