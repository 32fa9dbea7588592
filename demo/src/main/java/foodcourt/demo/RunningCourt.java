package foodcourt.demo;

/** What the story is played in: the server and the screens, whoever started them. */
interface RunningCourt {
    Observer server();

    Screen kiosk();

    /** The console of this shop. */
    Screen console(String shopId);

    Screen board();
}
