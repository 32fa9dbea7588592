package foodcourt.server.notification.web;

/** What stands on the page of the devices whatever there is to tell. */
final class DevicesPageFrame {
    static final String SILENT = icon(
            "<path d='M2 8.8a15 15 0 0 1 4.6-2.9M22 8.8A15 15 0 0 0 11 5M8.5 16.4a5 5 0 0 1 7 0"
                    + "M5 12.9a10 10 0 0 1 5-2.7M19 12.9a10 10 0 0 0-2-1.5M12 20h.01M2 2l20 20'/>");
    static final String CHECK = icon("<path d='M12 3 2 20h20L12 3zM12 10v4M12 17h.01'/>");
    static final String OK = icon("<path d='M4 12.5l5.5 5.5L20 7'/>");

    static final String HTML = """
            <!doctype html>
            <html lang="@LANGUAGE@">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="15">
            <title>@TITLE@ · @COURT@</title>
            <style>
            :root { --paper:#fbf5eb; --surface:#fff; --line:#e6d9c6; --ink:#2b1d14; --ink2:#5a4839; --sea:#084a4f;
              --honey:#734600; --honeyTint:#fff0cc; --plum:#8e1540; --plumTint:#fbe3ea }
            * { box-sizing:border-box }
            body { margin:0; background:var(--paper); color:var(--ink); line-height:1.45;
              font:500 17px/1.45 Pretendard,"Noto Sans KR",system-ui,sans-serif }
            header { display:flex; flex-wrap:wrap; gap:4px 16px; align-items:baseline; justify-content:space-between;
              padding:16px 20px; background:var(--surface); border-bottom:2px solid var(--line) }
            h1 { margin:0; font-size:22px; font-weight:800 }
            header p { margin:0; color:var(--ink2); font-weight:700 }
            main { max-width:820px; margin:0 auto; padding:16px }
            .problem { display:flex; gap:12px; align-items:center; margin:0 0 16px; padding:14px 18px; border-radius:16px;
              background:var(--plumTint); color:var(--plum); font-weight:700; font-size:18px }
            section { padding:16px 20px; background:var(--surface); border:2px solid var(--line); border-radius:20px }
            h2 { margin:0 0 8px; font-size:22px; font-weight:800 }
            table { width:100%; border-collapse:collapse }
            thead th { padding:6px 8px 6px 0; text-align:left; font-size:16px; font-weight:700; color:var(--ink2) }
            tbody tr { border-top:2px solid var(--line) }
            tbody th, td { padding:10px 8px 10px 0; text-align:left; vertical-align:top; font-weight:500 }
            th b { display:block; font-size:18px; font-weight:800; overflow-wrap:anywhere }
            th span, th small { display:block; font-size:16px; color:var(--ink2) }
            time { font-weight:700; font-variant-numeric:tabular-nums; white-space:nowrap }
            .condition { white-space:nowrap; font-weight:800 }
            .ok .condition { color:var(--sea) }
            .check .condition, .check th span { color:var(--honey) }
            .silent .condition, .silent time { color:var(--plum) }
            .none { color:var(--ink2) }
            svg { width:22px; height:22px; margin-right:6px; vertical-align:-5px; flex:none; fill:none; stroke:currentColor;
              stroke-width:2.6; stroke-linecap:round; stroke-linejoin:round }
            @media (max-width:520px) { thead { position:absolute; clip-path:inset(50%) } main { padding:12px }
              section { padding:12px 14px } }
            </style>
            </head>
            <body>
            <header><h1>@COURT@ · @TITLE@</h1><p>@NOW@</p></header>
            <main>
            @PROBLEM@
            <section aria-labelledby="devices"><h2 id="devices">@HEADING@</h2>
            @ROWS@
            </section>
            </main>
            </body>
            </html>
            """;

    private DevicesPageFrame() {}

    /** The word beside it says the same. */
    private static String icon(String paths) {
        return "<svg viewBox='0 0 24 24' aria-hidden=true>" + paths + "</svg>";
    }
}
