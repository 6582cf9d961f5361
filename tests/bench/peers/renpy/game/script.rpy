# SPDX-License-Identifier: MIT
# A line and three choices that stand still: the least of a dialogue game.
define config.name = "peer"
define config.screen_width = 1280
define config.screen_height = 720
define config.save_directory = None
define config.has_autosave = False

screen main_menu():
    tag menu
    add Solid("#1f2937")
    vbox:
        xalign 0.5
        yalign 0.5
        spacing 20
        text "Four hundred and twelve dollars?"
        textbutton "You knew it could come to this." action Start()
        textbutton "I'm sorry." action Start()
        textbutton "Say nothing." action Start()

label start:
    "It is. It really is."
    return
