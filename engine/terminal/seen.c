/* SPDX-License-Identifier: MIT
 * Describes what the window shows only in its picture: the weather, the hour,
 * an animal, what the player brings; and the closing scene. What people do is
 * in the level's own text. */
#include "terminal/seen.h"

#include "core/play/rooms.h"
#include "core/words/say.h"

/* One sentence for each word of the format; NULL says nothing. */
static const char *const weathers[WEATHERS] = {
    [WEATHER_RAIN] = SAY("It is raining."),
    [WEATHER_SNOW] = SAY("It is snowing."),
    [WEATHER_SUN] = SAY("The sun is out."),
};
static const char *const hours[HOURS] = {
    [HOUR_MORNING] = SAY("It is morning."),
    [HOUR_NOON] = SAY("It is noon."),
    [HOUR_EVENING] = SAY("It is evening."),
    [HOUR_NIGHT] = SAY("It is night."),
};
static const char *const animals[ANIMALS] = {
    [ANIMAL_DOG] = SAY("There is a dog."),
    [ANIMAL_CAT] = SAY("There is a cat."),
};
static const char *const coats[COATS] = {
    [COAT_BLACK] = SAY("Its coat is black."),
    [COAT_BROWN] = SAY("Its coat is brown."),
    [COAT_GREY] = SAY("Its coat is grey."),
    [COAT_WHITE] = SAY("Its coat is white."),
    [COAT_GOLDEN] = SAY("Its coat is golden."),
};
static const char *const animal_moods[ANIMAL_MOODS] = {
    [ANIMAL_POORLY] = SAY("It looks poorly."),
    [ANIMAL_LIVELY] = SAY("It is lively."),
    [ANIMAL_ASLEEP] = SAY("It is asleep."),
};
static const char *const animal_places[ANIMAL_PLACES] = {
    [ANIMAL_AT_FLOOR] = SAY("It is on the floor."),
    [ANIMAL_AT_ARMS] = SAY("Somebody has it in their arms."),
    [ANIMAL_AT_COUNTER] = SAY("It is up on the counter."),
};
static const char *const brought[BRINGS_THINGS] = {
    [BRINGS_PARCEL] = SAY("You have a parcel with you."),
    [BRINGS_SOFA] = SAY("You have brought a sofa."),
    [BRINGS_TOOLBOX] = SAY("You have your toolbox with you."),
    [BRINGS_LETTER] = SAY("A red letter lies before you."),
    [BRINGS_BADGE] = SAY("Your badge lies before you."),
    [BRINGS_SOFA_LEFT] = SAY("A sofa stands there, its long end on the left."),
    [BRINGS_SOFA_RIGHT] =
        SAY("A sofa stands there, its long end on the right."),
};
static const char *const waiting[QUEUE_MAX + 1] = {
    NULL,
    SAY("Somebody else is waiting."),
    SAY("Two others are waiting."),
    SAY("Three others are waiting."),
    SAY("Four others are waiting."),
};
static const char *const closings[SCENES] = {
    [SCENE_DOOR_CLOSES] = SAY("The door closes."),
    [SCENE_HANGS_UP] = SAY("The line goes dead."),
    [SCENE_SHAKES_HANDS] = SAY("You shake hands."),
};
static const char *const left[HOLD_THINGS] = {
    [HOLDS_PAPER] = SAY("A sheet of paper is left for you."),
    [HOLDS_RECEIPT] = SAY("A receipt is left for you."),
    [HOLDS_LETTER] = SAY("An envelope is left for you."),
    [HOLDS_KEYS] = SAY("A bunch of keys is left for you."),
    [HOLDS_PHONE] = SAY("A phone is left for you."),
    [HOLDS_NOTEBOOK] = SAY("A notebook is left for you."),
    [HOLDS_NOTEBOOK_SHUT] = SAY("A notebook is left for you."),
    [HOLDS_CUP] = SAY("A cup is left for you."),
    [HOLDS_CARD] = SAY("A card is left for you."),
    [HOLDS_BAG] = SAY("A bag is left for you."),
    [HOLDS_BOX] = SAY("A box is left for you."),
    [HOLDS_TELEPHONE] = SAY("A telephone is left for you."),
    [HOLDS_DESK_PHONE] = SAY("A telephone is left for you."),
    [HOLDS_MONEY] = SAY("Some money is left for you."),
    [HOLDS_PEN] = SAY("A pen is left for you."),
    [HOLDS_FOLDER] = SAY("A folder is left for you."),
    [HOLDS_PENCIL] = SAY("A pencil is left for you."),
    [HOLDS_DRAWING] = SAY("A drawing is left for you."),
    [HOLDS_TORCH] = SAY("A torch is left for you."),
    [HOLDS_BOOK] = SAY("A book is left for you."),
    [HOLDS_LEAD] = SAY("A dog's lead is left for you."),
    [HOLDS_JAR] = SAY("A jar of jam is left for you."),
    [HOLDS_PAPERS] = SAY("Two sheets of paper are left for you."),
    [HOLDS_LEAFLET] = SAY("A leaflet is left for you."),
    [HOLDS_LEAFLETS] = SAY("Two leaflets are left for you."),
    [HOLDS_CONTRACT] = SAY("A paper to be signed is left for you."),
    [HOLDS_HANDBAG] = SAY("A handbag is left for you."),
};

static void put(const Lines *lines, const char *sentence) {
    if (sentence) lines_print(lines, 0, 0, "[%s]", say(sentence));
}

static void put_animal(const Lines *lines, const Animal *animal) {
    if (animal->kind == ANIMAL_NONE || animal->at == ANIMAL_AT_AWAY) return;
    put(lines, animals[animal->kind]);
    put(lines, coats[animal->coat]);
    put(lines, animal_places[animal->at]);
    put(lines, animal_moods[animal->mood]);
}

void seen_setting(const Lines *lines, const View *view) {
    const Setting *setting = &view->setting;
    if (view->channel == CHANNEL_CHAT) return;
    put(lines, weathers[setting->weather]);
    put(lines, hours[setting->hour]);
    if (view->channel == CHANNEL_PHONE) {
        put(lines, brought[setting->brings]);
        return;
    }
    if (setting->number)
        lines_print(lines, 0, 0, "[The house has the number %s.]",
                    setting->number);
    put(lines, brought[setting->brings]);
    put(lines, waiting[setting->queue]);
    put_animal(lines, &setting->animal);
}

/* What a customer has in their hands after the last lines. */
static Holds held_by(const View *view, int who) {
    Staging now = view->customers[who].staging;
    for (int i = 0; i < view->line_count; i++)
        if (view->lines[i].who == who)
            view_follow(&now, view->lines[i].staging);
    return (Holds)now.holds;
}

/* What the first of them has in their hands; a card if nobody has anything. */
static Holds left_behind(const View *view) {
    for (int i = 0; i < view->customer_count; i++)
        if (held_by(view, i) > HOLDS_NOTHING) return held_by(view, i);
    return HOLDS_CARD;
}

/* Where the picture has no door, they walk out. */
static Scene closing_of(const View *view) {
    bool door = !view->room.picture &&
                room_has_door(view->channel, view->room.backdrop);
    return view->scene == SCENE_DOOR_CLOSES && !door ? SCENE_WALKS_OUT
                                                     : view->scene;
}

void seen_closing(const Lines *lines, const View *view) {
    Scene scene = closing_of(view);
    if (view->phase != PHASE_ENDED || view->channel == CHANNEL_CHAT) return;
    if (scene == SCENE_LEAVES_SOMETHING)
        put(lines, left[left_behind(view)]);
    else if (scene == SCENE_WALKS_OUT && view->customer_count > 1)
        put(lines, SAY("They walk out."));
    else if (scene == SCENE_WALKS_OUT)
        lines_print(lines, 0, 0, "[%s walks out.]", view->customers[0].name);
    else
        put(lines, closings[scene]);
}
