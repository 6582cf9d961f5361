/* SPDX-License-Identifier: MIT
 * The least that a window costs: SDL2, the window's own surface without
 * acceleration, one colour and one box. Everything else is measured by it. */
#include <SDL2/SDL.h>

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return 3;
    SDL_Window *window = SDL_CreateWindow("bare", SDL_WINDOWPOS_CENTERED,
                                          SDL_WINDOWPOS_CENTERED, 1280, 720, 0);
    SDL_Surface *surface = window ? SDL_GetWindowSurface(window) : NULL;
    if (!surface) return 3;
    SDL_FillRect(surface, NULL, SDL_MapRGB(surface->format, 30, 60, 90));
    SDL_FillRect(surface, &(SDL_Rect){ 540, 260, 200, 200 },
                 SDL_MapRGB(surface->format, 230, 200, 120));
    SDL_UpdateWindowSurface(window);
    for (SDL_Event event; SDL_WaitEvent(&event);)
        if (event.type == SDL_QUIT) break;
    SDL_Quit();
    return 0;
}
