package org.medienplan.ui.gallery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medienplan.chart.BarChart;
import org.medienplan.chart.Category;
import org.medienplan.chart.Series;
import org.medienplan.chart.SeriesColour;
import org.medienplan.chart.Tail;
import org.medienplan.ui.component.OriginMark.Origin;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.heatmap.HeatCell;
import org.medienplan.ui.component.heatmap.HeatGroup;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatRow;

/// Invented values in the shape of a real plan, for the pictures of the gallery.
final class Samples {

    static final List<String> YEARS =
            List.of("2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035", "2036");
    static final List<Integer> TOTALS = List.of(5158, 6782, 6430, 5628, 5024, 4937, 5038, 5659, 5398, 5241);
    static final List<Integer> OWN = List.of(3046, 3684, 3462, 3484, 4061, 4087, 4188, 4809, 4548, 4391);
    static final List<Integer> PAKT = List.of(1124, 1986, 1837, 1087, 0, 0, 0, 0, 0, 0);
    static final List<Integer> CHANCEN = List.of(138, 262, 281, 207, 113, 0, 0, 0, 0, 0);
    static final List<Integer> LUMP = List.of(850, 850, 850, 850, 850, 850, 850, 850, 850, 850);

    private Samples() {}

    static String number(Number value) {
        String digits = Long.toString(Math.abs(value.longValue()));
        String grouped = digits.replaceAll("(\\d)(?=(\\d{3})+$)", "$1.");
        return value.longValue() < 0 ? "−" + grouped : grouped;
    }

    static BarChart costs() {
        return BarChart.stacked(
                categories(YEARS, TOTALS),
                List.of(
                        series("own", "Eigenmittel", SeriesColour.NAVY, OWN),
                        series("lump", "Bildungspauschale", SeriesColour.OCHRE, LUMP),
                        series("chancen", "Startchancen", SeriesColour.BRICK, CHANCEN),
                        series("pakt", "DigitalPakt 2.0", SeriesColour.PETROL, PAKT)),
                Optional.of(new Tail(5, "Planjahre", "Folgejahre, nur Ersatz und Betrieb")));
    }

    static BarChart capitalAndExpense() {
        List<String> years = YEARS.stream().map(year -> year.substring(2)).toList();
        List<Integer> none = years.stream().map(year -> 0).toList();
        return BarChart.grouped(
                categories(years, none),
                List.of(
                        keyed(
                                "capital",
                                "investiv",
                                SeriesColour.NAVY,
                                years,
                                List.of(3382, 4827, 4377, 3554, 2927, 2831, 2892, 3470, 3166, 2964)),
                        keyed(
                                "expense",
                                "konsumtiv",
                                SeriesColour.OCHRE,
                                years,
                                List.of(1776, 1955, 2053, 2074, 2097, 2106, 2146, 2189, 2232, 2277))),
                Optional.of(new Tail(5, "Planjahre", "Folgejahre")));
    }

    static BarChart stock() {
        List<String> years = List.of("2026", "2027", "2028", "2029", "2030", "2031");
        return BarChart.stock(
                categories(years, List.of(0, 0, 0, 0, 0, 0)),
                List.of(
                        keyed("stock", "Bestand", SeriesColour.NAVY, years, List.of(58, 58, 58, 58, 52, 44)),
                        keyed("new", "Zugang aus Plan", SeriesColour.PETROL, years, List.of(0, 22, 38, 40, 46, 55))),
                keyed("demand", "Bedarf", SeriesColour.NAVY, years, List.of(96, 96, 97, 98, 98, 99)));
    }

    private static List<Category> categories(List<String> labels, List<Integer> totals) {
        List<Category> result = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            result.add(new Category(labels.get(i), labels.get(i), totals.get(i) == 0 ? "" : number(totals.get(i))));
        }
        return result;
    }

    private static Series series(String key, String name, SeriesColour colour, List<Integer> values) {
        return keyed(key, name, colour, YEARS, values);
    }

    private static Series keyed(
            String key, String name, SeriesColour colour, List<String> years, List<Integer> values) {
        Map<String, BigDecimal> byYear = new TreeMap<>();
        for (int i = 0; i < years.size(); i++) {
            byYear.put(years.get(i), BigDecimal.valueOf(values.get(i)));
        }
        return new Series(key, name, colour, byYear);
    }

    /// @param schools per group
    static HeatModel heatMap(int groups, int schools) {
        List<HeatModel.Column> columns = new ArrayList<>();
        for (String head : List.of(
                "Leitung",
                "Verka-\nbelung",
                "Swit-\nches",
                "WLAN",
                "Präsen-\ntation",
                "Schüler-\ngeräte",
                "Lehr-\nkräfte",
                "Arbeits-\nplätze",
                "Platt-\nform")) {
            columns.add(new HeatModel.Column(head, List.of(head.split("\n")), head.replace("-\n", "")));
        }
        List<HeatGroup> all = new ArrayList<>();
        List<String> names = List.of(
                "Gymnasien",
                "Gesamtschulen",
                "Realschulen",
                "Hauptschulen",
                "Förderschulen",
                "Berufskollegs",
                "Grundschulen");
        for (int g = 0; g < groups; g++) {
            List<HeatRow> rows = new ArrayList<>();
            for (int s = 0; s < schools; s++) {
                rows.add(row("s" + g + "-" + s, school(g, s), "", 480 + 37 * s + 91 * g, g * 13 + s * 7));
            }
            HeatRow head = row("g" + g, names.get(g % names.size()), "" + schools, 4560 - g * 300, g * 5 + 3);
            all.add(new HeatGroup(head, rows));
        }
        return new HeatModel(
                "Schule",
                List.of(new HeatModel.Side("Schüler", 70)),
                columns,
                List.of(new HeatModel.Side("Lücke T€", 72)),
                row("all", "Alle 42 Schulen", "", 22880, 1),
                all);
    }

    private static String school(int group, int index) {
        List<String> names = List.of(
                "Landrat-Lucas-Gymnasium",
                "Käthe-Kollwitz-Schule",
                "Städt. Gesamtschule Schlebusch",
                "Kath. Hauptschule Im Hederichsfeld",
                "Theodor-Heuss-Realschule",
                "Schule an der Wupper");
        return names.get((group + index) % names.size());
    }

    private static HeatRow row(String key, String label, String note, int pupils, int seed) {
        int[] levels = {97, 62, 83, 95, 60, 74, 100, 92, 100, 34, 46, 108, 71, 88, 90, 56};
        List<HeatCell> cells = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            int level = levels[(seed * 5 + i * 3) % levels.length];
            cells.add(
                    seed % 11 == 6 && i == 0
                            ? HeatCell.unknown("fehlt", "Ausstattungsgrad unbekannt")
                            : HeatCell.of(
                                    BigDecimal.valueOf(level), "" + level, "Ausstattungsgrad " + level + " Prozent"));
        }
        return new HeatRow(key, label, note, List.of(number(pupils)), cells, List.of(number(pupils / 3)));
    }

    static DerivationNode derivation() {
        String no = "";
        DerivationNode volume = DerivationNode.computed(
                "Volumen der 39 allgemeinen Schulen",
                no,
                "7.470,0",
                no,
                () -> List.of(
                        DerivationNode.leaf("zuwendungsfähig insgesamt", no, "8.620,0", Origin.COMPUTED, no),
                        DerivationNode.leaf("davon 3 Berufskollegs", no, "−1.150,0", Origin.COMPUTED, no)));
        DerivationNode share = DerivationNode.computed(
                "20 % des Volumens",
                no,
                "1.494,0",
                no,
                () -> List.of(
                        DerivationNode.leaf("Anteil", no, "20 %", Origin.ENTERED, "eingegeben am 12.10.2026"), volume));
        DerivationNode cap = DerivationNode.computed(
                        "Obergrenze: der günstigere Wert",
                        "Regel „mobil“, Fassung vom 12.10.2026",
                        "1.494,0",
                        no,
                        () -> List.of(
                                share,
                                DerivationNode.computed(
                                        "25.000 € je Schule",
                                        no,
                                        "975,0",
                                        no,
                                        () -> List.of(DerivationNode.leaf(
                                                "39 Schulen × 25.000 €",
                                                "ohne Ausgleich zwischen Schulen",
                                                "",
                                                Origin.PUBLISHED,
                                                "Förderrichtlinie")))))
                .binding("gilt");
        return DerivationNode.computed(
                "Fördersatz × zuwendungsfähig",
                no,
                "1.045,8",
                no,
                () -> List.of(
                        DerivationNode.leaf(
                                "Fördersatz",
                                "Annahme, Landesregel noch nicht veröffentlicht",
                                "70 %",
                                Origin.ASSUMED,
                                "Annahme"),
                        DerivationNode.computed(
                                "Zuwendungsfähig: der kleinere Wert",
                                no,
                                "1.494,0",
                                no,
                                () -> List.of(
                                        DerivationNode.computed(
                                                "Kosten mobile Endgeräte",
                                                "8.800 Stück × 520,00 € mit Einrichtung",
                                                "4.576,0",
                                                no,
                                                () -> List.of(DerivationNode.leaf(
                                                        "Stück", no, "8.800", Origin.COMPUTED, no))),
                                        cap))));
    }
}
