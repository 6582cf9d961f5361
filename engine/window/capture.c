/* SPDX-License-Identifier: MIT
 * Reads a script of inputs line by line and sends each to the window. */
#include "window/capture.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/files.h"
#include "window/screen.h"

#include <SDL2/SDL.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEP_MS = 16,
    PATIENCE_MS = 20000,
    WAIT_MS_MAX = 600000,
    SCRIPT_BYTES_MAX = 1 << 20,
};

typedef struct Capture {
    Window *window; /* that gets the inputs */
    Window *const *windows;
    int count;
    const char *folder;
    const char *word; /* after the command */
} Capture;

static void frames(const Capture *capture, int ms) {
    for (int i = 0; i < capture->count; i++)
        window_frame(capture->windows[i], ms);
}

static void run_for(const Capture *capture, int ms) {
    for (int gone = 0; gone < ms; gone += STEP_MS)
        frames(capture, STEP_MS);
    frames(capture, 0);
    frames(capture, 0);
}

static void push(const Capture *capture, SDL_Event event) {
    window_event(capture->window, &event);
    frames(capture, 0);
    frames(capture, STEP_MS);
}

static bool do_key(Capture *capture, Error *err) {
    SDL_Keycode code = SDL_GetKeyFromName(capture->word);
    if (code == SDLK_UNKNOWN)
        return error_set(err, "there is no key \"%s\"", capture->word);
    SDL_Event event = { .type = SDL_KEYDOWN };
    event.key.keysym.sym = code;
    event.key.state = SDL_PRESSED;
    push(capture, event);
    return true;
}

/* Letters, as a person types them. */
static bool do_type(Capture *capture, Error *err) {
    SDL_Event event = { .type = SDL_TEXTINPUT };
    if (!*capture->word)
        return error_set(err, "what is to be typed is missing: type Ida");
    if (!SDL_IsTextInputActive())
        return error_set(err, "nothing takes letters here");
    for (const char *at = capture->word; *at;) {
        const char *next = at;
        utf8_next(&next);
        snprintf(event.text.text, sizeof event.text.text, "%.*s",
                 (int)(next - at), at);
        push(capture, event);
        at = next;
    }
    return true;
}

static bool do_drop(Capture *capture, Error *err) {
    SDL_Event event = { .type = SDL_DROPFILE };
    if (!*capture->word)
        return error_set(err, "the file is missing: drop my_level.lua");
    event.drop.file = SDL_strdup(capture->word);
    push(capture, event);
    return true;
}

static bool do_pad(Capture *capture, Error *err) {
    Uint8 button;
    if (!input_pad_button(capture->word, &button))
        return error_set(err, "a gamepad has no button \"%s\"", capture->word);
    SDL_Event event = { .type = SDL_CONTROLLERBUTTONDOWN };
    event.cbutton.button = button;
    event.cbutton.state = SDL_PRESSED;
    push(capture, event);
    return true;
}

/* Scrolls to it, as a player who looks for it would. */
static void bring_into_sight(Capture *capture, Control control) {
    Ui *ui = window_ui(capture->window);
    ui->focus = control;
    if (!ui_reveal(ui)) return;
    window_changed_all(capture->window);
    window_frame(capture->window, 0);
}

static bool is_in_window(const Capture *capture, int x, int y, Error *err) {
    Box screen = window_ui(capture->window)->screen;
    return (x >= 0 && y >= 0 && x < screen.w && y < screen.h) ||
           error_set(err, "%d %d is outside the window, which has %.0fx%.0f", x,
                     y, screen.w, screen.h);
}

/* A place, or the middle of a control that can be pressed now. */
static bool find_place(Capture *capture, int *x, int *y, Error *err) {
    char more;
    if (sscanf(capture->word, "%6d %6d %c", x, y, &more) == 2)
        return is_in_window(capture, *x, *y, err);
    const Placed *control =
        ui_control_named(window_placed(capture->window), capture->word);
    if (!control)
        return error_set(err,
                         "no control \"%s\" can be pressed on the %s "
                         "screen",
                         capture->word, window_screen_name(capture->window));
    if (control->scrolled) {
        bring_into_sight(capture, control->control);
        control =
            ui_control_named(window_placed(capture->window), capture->word);
    }
    *x = (int)(control->box.x + control->box.w / 2);
    *y = (int)(control->box.y + control->box.h / 2);
    return true;
}

static bool do_move(Capture *capture, Error *err) {
    SDL_Event event = { .motion = { .type = SDL_MOUSEMOTION, .xrel = 1 } };
    if (!find_place(capture, &event.motion.x, &event.motion.y, err))
        return false;
    push(capture, event);
    return true;
}

/* A reply that has just come up is looked at first: a hasty click on it is not
 * taken. */
enum { LOOK_MS = 400 };

static bool do_click(Capture *capture, Error *err) {
    int x, y;
    if (!strncmp(capture->word, "reply.", 6)) run_for(capture, LOOK_MS);
    if (!find_place(capture, &x, &y, err)) return false;
    SDL_Event event = { .motion = { .type = SDL_MOUSEMOTION, .xrel = 1 } };
    event.motion.x = x;
    event.motion.y = y;
    push(capture, event);
    event = (SDL_Event){ .type = SDL_MOUSEBUTTONDOWN };
    event.button.button = SDL_BUTTON_LEFT;
    event.button.x = x;
    event.button.y = y;
    push(capture, event);
    event.type = SDL_MOUSEBUTTONUP;
    push(capture, event);
    return true;
}

/* Reads an integer in this range; false when the word is anything else. */
static bool read_number(const Capture *capture, int min, int max, int *number,
                        Error *err) {
    char *end;
    long value = strtol(capture->word, &end, 10);
    if (end == capture->word || *end || value < min || value > max)
        return error_set(err, "it needs a number from %d to %d, not \"%s\"",
                         min, max, capture->word);
    *number = (int)value;
    return true;
}

static bool do_wheel(Capture *capture, Error *err) {
    enum { NOTCHES_MAX = 100 };
    SDL_Event event = { .type = SDL_MOUSEWHEEL };
    if (!read_number(capture, -NOTCHES_MAX, NOTCHES_MAX, &event.wheel.y, err))
        return false;
    push(capture, event);
    return true;
}

static bool do_wait(Capture *capture, Error *err) {
    int milliseconds;
    if (!read_number(capture, 0, WAIT_MS_MAX, &milliseconds, err)) return false;
    run_for(capture, milliseconds);
    return true;
}

static bool do_until(Capture *capture, Error *err) {
    for (int gone = 0; gone < PATIENCE_MS; gone += STEP_MS) {
        if (!strcmp(window_screen_name(capture->window), capture->word)) {
            run_for(capture, 400);
            return true;
        }
        frames(capture, STEP_MS);
    }
    return error_set(err, "the screen is still \"%s\"",
                     window_screen_name(capture->window));
}

/* For commands that stand alone in their line. */
static bool stands_alone(const Capture *capture, Error *err) {
    return !*capture->word ||
           error_set(err, "it takes no word, and it got \"%s\"", capture->word);
}

/* Continues, as a player does who reads, until there is something to choose. */
static bool read_on(Capture *capture, Error *err) {
    const Ui *ui = window_placed(capture->window);
    SDL_Event space = { .type = SDL_KEYDOWN };
    space.key.keysym.sym = SDLK_SPACE;
    for (int presses = 0; presses < 60; presses++) {
        if (window_screen(capture->window) != SCREEN_ENCOUNTER ||
            ui_control_find(ui, (Control){ CONTROL_REPLY, 0 }))
            return true;
        push(capture, space);
        run_for(capture, 400);
    }
    return error_set(err, "nothing can be chosen");
}

static bool do_listen(Capture *capture, Error *err) {
    return stands_alone(capture, err) && read_on(capture, err);
}

/* To the end of the conversation by first replies. */
static bool do_finish(Capture *capture, Error *err) {
    SDL_Event one = { .type = SDL_KEYDOWN };
    one.key.keysym.sym = SDLK_1;
    if (!stands_alone(capture, err)) return false;
    for (int turns = 0; turns < 200; turns++) {
        if (!read_on(capture, err)) return false;
        if (window_screen(capture->window) == SCREEN_ENDING) return true;
        push(capture, one);
    }
    return error_set(err, "the conversation does not end");
}

bool capture_read_size(const char *text, int *width, int *height) {
    char more;
    return sscanf(text, "%5dx%5d%c", width, height, &more) == 2 && *width > 0 &&
           *height > 0 && *width <= CAPTURE_SIDE_MAX &&
           *height <= CAPTURE_SIDE_MAX;
}

static bool do_size(Capture *capture, Error *err) {
    int width, height;
    if (!capture_read_size(capture->word, &width, &height))
        return error_set(err, "a size is written 1280x720, up to %dx%d",
                         CAPTURE_SIDE_MAX, CAPTURE_SIDE_MAX);
    window_resize(capture->window, width, height);
    run_for(capture, 32);
    return true;
}

static bool do_window(Capture *capture, Error *err) {
    int which = 1;
    if (!read_number(capture, 1, capture->count, &which, err)) return false;
    capture->window = capture->windows[which - 1];
    return true;
}

static bool do_set(Capture *capture, Error *err) {
    char name[32], more;
    int value;
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    if (sscanf(capture->word, "%31s %d %c", name, &value, &more) != 2)
        return error_set(err, "a setting is written: set text_size 150");
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].is->name, name)) continue;
        if (value < rows[i].is->min || value > rows[i].is->max)
            return error_set(err, "%s goes from %d to %d, not %d", name,
                             rows[i].is->min, rows[i].is->max, value);
        settings_put(&window_shared(capture->window)->settings, &rows[i],
                     value);
        window_apply_settings(capture->window);
        run_for(capture, 32);
        return true;
    }
    return error_set(err, "there is no setting \"%s\"", name);
}

/* Pictures stay in their folder: whoever was sent a script may play it. */
static bool names_file(const Capture *capture, Error *err) {
    const char *word = capture->word;
    return (*word && *word != '.' && !strpbrk(word, "/\\")) ||
           error_set(err, "it needs a name without a folder, not \"%s\"", word);
}

static bool do_shot(Capture *capture, Error *err) {
    char path[4096];
    if (!names_file(capture, err)) return false;
    if (!capture->folder) return true;
    snprintf(path, sizeof path, "%s/%s.png", capture->folder, capture->word);
    return window_picture(capture->window, path, err);
}

/* What the system's voice would have said since the last time. */
static bool do_said(Capture *capture, Error *err) {
    char path[4096];
    if (!names_file(capture, err)) return false;
    char *said = window_take_said(capture->window);
    FILE *out = NULL;
    bool ok = true;
    if (capture->folder) {
        snprintf(path, sizeof path, "%s/%s.txt", capture->folder,
                 capture->word);
        out = fopen(path, "w");
        ok = out && fputs(said, out) >= 0;
    }
    if (out && fclose(out) != 0) ok = false;
    mem_free(said);
    return ok || error_set(err, "%s cannot be written", path);
}

static const struct {
    const char *name;
    bool (*run)(Capture *capture, Error *err);
} commands[] = {
    { "type", do_type },     { "drop", do_drop },     { "key", do_key },
    { "pad", do_pad },       { "click", do_click },   { "touch", do_click },
    { "move", do_move },     { "wheel", do_wheel },   { "wait", do_wait },
    { "until", do_until },   { "size", do_size },     { "set", do_set },
    { "listen", do_listen }, { "finish", do_finish }, { "shot", do_shot },
    { "said", do_said },     { "window", do_window },
};

static bool run_line(Capture *capture, char *line, Error *err) {
    while (*line == ' ' || *line == '\t')
        line++;
    char *word = line;
    while (*word && *word != ' ')
        word++;
    if (*word) *word++ = '\0';
    while (*word == ' ')
        word++;
    capture->word = word;
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (!strcmp(commands[i].name, line))
            return commands[i].run(capture, err);
    return error_set(err, "there is no command \"%s\"", line);
}

bool capture_play(Window *window, const char *text, const char *name,
                  const char *folder, Error *err) {
    return capture_play_all(&window, 1, text, name, folder, err);
}

bool capture_play_all(Window *const *windows, int count, const char *text,
                      const char *name, const char *folder, Error *err) {
    Capture capture = { .window = windows[0],
                        .windows = windows,
                        .count = count,
                        .folder = folder };
    int number = 0;
    run_for(&capture, STEP_MS);
    while (*text) {
        char line[512];
        size_t length = strcspn(text, "\n"), kept = length;
        number++;
        if (length >= sizeof line)
            return error_set(err, "%s:%d: the line is too long", name, number);
        memcpy(line, text, kept);
        while (kept && (line[kept - 1] == ' ' || line[kept - 1] == '\r'))
            kept--;
        line[kept] = '\0';
        text += length + (text[length] == '\n');
        Error why;
        size_t lead = strspn(line, " \t");
        if (!line[lead] || line[lead] == '#' || window_done(windows[0]))
            continue;
        if (!run_line(&capture, line, &why))
            return error_set(err, "%s:%d: %s", name, number, why.text);
    }
    return true;
}

/* Where a text that should have none has a zero byte, at which C would end it;
 * true where it has none. */
static bool is_text(const char *path, const char *bytes, size_t size,
                    Error *err) {
    int line = 1;
    if (strlen(bytes) == size) return true;
    for (const char *at = bytes; *at; at++)
        line += *at == '\n';
    return error_set(err, "%s:%d: the file holds a zero byte, so it is no text",
                     path, line);
}

static void tell_unread(FilesResult result, const char *path, Error *err) {
    if (result == FILES_TOO_LARGE)
        error_set(err, "%s is too large for a list of inputs", path);
    else if (result == FILES_NOT_PLAIN)
        error_set(err, "%s is no file, so there are no inputs in it", path);
    else
        error_set(err, "%s cannot be read: %s", path, strerror(errno));
}

char *capture_read(const char *path, Error *err) {
    static const char mark[] = "\xEF\xBB\xBF"; /* some editors begin so */
    char *bytes, *text = NULL;
    size_t size;
    FilesResult result = files_read(path, SCRIPT_BYTES_MAX, &bytes, &size);
    if (result != FILES_READ) {
        tell_unread(result, path, err);
        return NULL;
    }
    if (is_text(path, bytes, size, err))
        text =
            mem_text(bytes + (strncmp(bytes, mark, 3) ? 0 : sizeof mark - 1));
    free(bytes);
    return text;
}

void capture_begin(void) {
    SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, "dummy", SDL_HINT_OVERRIDE);
}

bool capture_run(const WindowOptions *options, const char *script,
                 const char *folder, Error *err) {
    WindowOptions mine = *options;
    char *text = capture_read(script, err);
    if (!text) return false;
    capture_begin();
    mine.capture = true;
    Window *window = window_open(&mine, err);
    bool ok = window && capture_play(window, text, script, folder, err);
    window_close(window);
    mem_free(text);
    return ok;
}
