using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Images.Support;

/// <summary>Knows until when the official images get security updates.</summary>
/// <remarks>
/// Source: the publishers' own lifecycle pages (Debian LTS, Ubuntu releases, alpinelinux.org/releases, dotnet.microsoft.com support policy, nodejs/Release,
/// devguide.python.org/versions, ruby-lang.org branches, php.net supported versions, go.dev release policy, postgresql.org versioning and so on).
/// Written 2026-01 and compared on 2026-11-26 with: endoflife.date's data (go, php, mysql, mariadb as of 2026-03 to 2026-07; Alpine and .NET as of
/// 2026-02, Ubuntu 2026-04, Ruby 2026-01, CentOS and CentOS Stream 2025-02, PostgreSQL 2024-05), python/devguide's release-cycle.json (3.9 on
/// 2025-10-31; 3.10 and 3.11 in October of their years), Debian's announcement of LTS for bullseye, nodejs/Release and Fedora's schedule.
/// Where sources differ by days the publisher's last release counts (Ruby 2.5, 2.6 and 3.1; PostgreSQL 12.22 of 2024-11-21), and where
/// they name only a month, its last day (Ubuntu, Python). A date in the future is the one that was announced then.
/// </remarks>
internal static class EndOfLife
{
    /// <summary>The day the table was written, which counts where no date of today is known.</summary>
    public static readonly DateTime Written = new(2026, 11, 26);

    // Repository: cycles with their last day. A cycle means itself and what continues it behind a dot.
    private static readonly Dictionary<string, string> Products = new(StringComparer.Ordinal)
    {
        ["debian"] = "6 2016-02-29, 7 2018-05-31, 8 2020-06-30, 9 2022-06-30, 10 2024-06-30, 11 2026-08-31, 12 2028-06-30",
        ["ubuntu"] = "10 2015-04-30, 11 2013-05-09, 12.04 2017-04-28, 12.10 2014-05-16, 13 2014-07-17, 14.10 2015-07-23, 15.04 2016-02-04, 15.10 2016-07-28, 14.04 2019-04-25, 16.04 2021-04-30, 16.10 2017-07-20, 17.04 2018-01-13, 17.10 2018-07-19, 18.04 2023-05-31, 18.10 2019-07-18, 19.04 2020-01-23, 19.10 2020-07-17, 20.04 2025-05-31, 20.10 2021-07-22, 21.04 2022-01-20, 21.10 2022-07-14, 22.04 2027-04-30, 22.10 2023-07-20, 23.04 2024-01-25, 23.10 2024-07-11, 24.10 2025-07-10, 25.04 2026-01-15, 25.10 2026-07-31",
        ["alpine"] = "2 2017-11-01, 3.0 2016-05-01, 3.1 2016-11-01, 3.2 2017-05-01, 3.3 2017-11-01, 3.4 2018-05-01, 3.5 2018-11-01, 3.6 2019-05-01, 3.7 2019-11-01, 3.8 2020-05-01, 3.9 2020-11-01, 3.10 2021-05-01, 3.11 2021-11-01, 3.12 2022-05-01, 3.13 2022-11-01, 3.14 2023-05-01, 3.15 2023-11-01, 3.16 2024-05-23, 3.17 2024-11-22, 3.18 2025-05-09, 3.19 2025-11-01, 3.20 2026-04-01, 3.21 2026-11-01, 3.22 2027-05-01, 3.23 2027-11-01",
        ["centos"] = "5 2017-03-31, 6 2020-11-30, 7 2024-06-30, 8 2021-12-31",
        ["fedora"] = "20 2015-06-23, 21 2015-12-01, 22 2016-07-19, 23 2016-12-20, 24 2017-08-08, 25 2017-12-12, 26 2018-05-29, 27 2018-11-30, 28 2019-05-28, 29 2019-11-26, 30 2020-05-26, 31 2020-11-24, 32 2021-05-25, 33 2021-11-30, 34 2022-06-07, 35 2022-12-13, 36 2023-05-16, 37 2023-12-05, 38 2024-05-21, 39 2024-11-26, 40 2025-05-13, 41 2025-12-15, 42 2026-05-13",
        ["amazonlinux"] = "1 2023-12-31, 2016 2023-12-31, 2017 2023-12-31, 2018 2023-12-31, 2 2026-06-30",
        ["oraclelinux"] = "5 2017-06-30, 6 2021-03-31, 7 2024-12-31",
        ["opensuse/leap"] = "15.0 2019-12-03, 15.1 2021-02-02, 15.2 2022-01-04, 15.3 2022-12-31, 15.4 2023-12-07, 15.5 2024-12-31, 15.6 2026-04-30",
        ["mcr.microsoft.com/dotnet"] = "1.0 2019-06-27, 1.1 2019-06-27, 2.0 2018-10-01, 2.1 2021-08-21, 2.2 2019-12-23, 3.0 2020-03-03, 3.1 2022-12-13, 5.0 2022-05-10, 6.0 2024-11-12, 7.0 2024-05-14, 8.0 2026-11-10, 9.0 2026-11-10, 10.0 2028-11-14",
        ["node"] = "0 2016-12-31, 4 2018-04-30, 5 2016-06-30, 6 2019-04-30, 7 2017-06-30, 8 2019-12-31, 9 2018-06-30, 10 2021-04-30, 11 2019-06-01, 12 2022-04-30, 13 2020-06-01, 14 2023-04-30, 15 2021-06-01, 16 2023-09-11, 17 2022-06-01, 18 2025-04-30, 19 2023-06-01, 20 2026-04-30, 21 2024-06-01, 22 2027-04-30, 23 2025-06-01, 24 2028-04-30, 25 2026-06-01",
        ["python"] = "2 2020-01-01, 3.0 2009-06-27, 3.1 2012-04-09, 3.2 2016-02-20, 3.3 2017-09-29, 3.4 2019-03-18, 3.5 2020-09-30, 3.6 2021-12-23, 3.7 2023-06-27, 3.8 2024-10-07, 3.9 2025-10-31, 3.10 2026-10-31, 3.11 2027-10-31",
        ["ruby"] = "1 2015-02-23, 2.0 2016-02-24, 2.1 2017-03-31, 2.2 2018-03-31, 2.3 2019-03-31, 2.4 2020-03-31, 2.5 2021-04-05, 2.6 2022-04-12, 2.7 2023-03-31, 3.0 2024-04-23, 3.1 2025-03-26, 3.2 2026-03-31, 3.3 2027-03-31, 3.4 2028-03-31",
        ["php"] = "5 2018-12-31, 7.0 2019-01-10, 7.1 2019-12-01, 7.2 2020-11-30, 7.3 2021-12-06, 7.4 2022-11-28, 8.0 2023-11-26, 8.1 2025-12-31, 8.2 2026-12-31, 8.3 2027-12-31, 8.4 2028-12-31",
        ["golang"] = "1.0 2014-06-18, 1.1 2014-12-10, 1.2 2014-12-10, 1.3 2015-08-19, 1.4 2016-02-17, 1.5 2016-08-15, 1.6 2017-02-16, 1.7 2017-08-24, 1.8 2018-02-16, 1.9 2018-08-24, 1.10 2019-02-25, 1.11 2019-09-03, 1.12 2020-02-25, 1.13 2020-08-11, 1.14 2021-02-16, 1.15 2021-08-16, 1.16 2022-03-15, 1.17 2022-08-02, 1.18 2023-02-01, 1.19 2023-08-08, 1.20 2024-02-06, 1.21 2024-08-13, 1.22 2025-02-11, 1.23 2025-08-12, 1.24 2026-02-11",
        // No version got an update after the image was deprecated.
        ["openjdk"] = "6 2018-12-31, 7 2022-07-31, 8 2022-07-31, 9 2018-03-20, 10 2018-09-25, 11 2022-07-31, 12 2019-09-17, 13 2020-03-17, 14 2020-09-15, 15 2021-03-16, 16 2021-09-14, 17 2022-07-31, 18 2022-07-31",
        ["java"] = "6 2016-12-31, 7 2016-12-31, 8 2016-12-31, 9 2016-12-31",
        ["postgres"] = "8 2014-07-24, 9 2021-11-11, 10 2022-11-10, 11 2023-11-09, 12 2024-11-21, 13 2025-11-13, 14 2026-11-12, 15 2027-11-11, 16 2028-11-09",
        ["mysql"] = "5.5 2018-12-31, 5.6 2021-02-05, 5.7 2023-10-31, 8.0 2026-04-30, 8.1 2023-10-25, 8.2 2023-12-14, 8.3 2024-04-10, 8.4 2032-04-30, 9.0 2024-10-15, 9.1 2025-01-21, 9.2 2025-04-15, 9.3 2025-07-22, 9.4 2025-10-21, 9.5 2026-01-20, 9.6 2026-04-21",
        ["mariadb"] = "5 2020-04-11, 10.0 2019-03-31, 10.1 2020-10-17, 10.2 2022-05-23, 10.3 2023-05-25, 10.4 2024-06-18, 10.5 2025-06-24, 10.6 2026-07-06, 10.7 2023-02-09, 10.8 2023-05-20, 10.9 2023-08-22, 10.10 2023-11-17, 10.11 2028-02-16, 11.0 2024-06-06, 11.1 2024-08-21, 11.2 2024-11-21, 11.3 2024-05-29, 11.4 2029-05-29, 11.5 2024-11-21, 11.6 2025-02-13, 11.7 2025-05-12, 11.8 2028-06-04, 12.0 2025-11-18, 12.1 2026-02-13, 12.2 2026-05-13",
        ["mongo"] = "2 2018-04-30, 3 2021-04-30, 4.0 2022-04-30, 4.2 2023-04-30, 4.4 2024-02-29, 5.0 2024-10-31, 6.0 2025-07-31",
        ["redis"] = "2 2018-04-30, 3 2019-03-18, 4 2020-04-30, 5 2022-04-27, 6.2 2025-02-28, 7.0 2024-07-29, 7.2 2026-02-28",
        ["nginx"] = "1.0 2012-04-23, 1.7 2015-04-21, 1.8 2016-04-26, 1.9 2016-04-26, 1.10 2017-04-12, 1.11 2017-04-12, 1.12 2018-04-17, 1.13 2018-04-17, 1.14 2019-04-23, 1.15 2019-04-23, 1.16 2020-04-21, 1.17 2020-04-21, 1.18 2021-04-20, 1.19 2021-04-20, 1.20 2022-05-24, 1.21 2022-05-24, 1.22 2023-04-11, 1.23 2023-04-11, 1.24 2024-04-23, 1.25 2024-04-23, 1.26 2025-04-23, 1.27 2025-04-23",
    };

    // Names that tags have in place of a number, also behind the version of another product (python:3.9-buster).
    private static readonly Dictionary<string, (string Product, string Cycle)> Codenames = new(StringComparer.Ordinal)
    {
        ["squeeze"] = ("debian", "6"),
        ["wheezy"] = ("debian", "7"),
        ["jessie"] = ("debian", "8"),
        ["stretch"] = ("debian", "9"),
        ["buster"] = ("debian", "10"),
        ["bullseye"] = ("debian", "11"),
        ["bookworm"] = ("debian", "12"),
        ["precise"] = ("ubuntu", "12.04"),
        ["trusty"] = ("ubuntu", "14.04"),
        ["xenial"] = ("ubuntu", "16.04"),
        ["bionic"] = ("ubuntu", "18.04"),
        ["utopic"] = ("ubuntu", "14.10"),
        ["vivid"] = ("ubuntu", "15.04"),
        ["wily"] = ("ubuntu", "15.10"),
        ["yakkety"] = ("ubuntu", "16.10"),
        ["zesty"] = ("ubuntu", "17.04"),
        ["artful"] = ("ubuntu", "17.10"),
        ["cosmic"] = ("ubuntu", "18.10"),
        ["disco"] = ("ubuntu", "19.04"),
        ["eoan"] = ("ubuntu", "19.10"),
        ["focal"] = ("ubuntu", "20.04"),
        ["groovy"] = ("ubuntu", "20.10"),
        ["hirsute"] = ("ubuntu", "21.04"),
        ["impish"] = ("ubuntu", "21.10"),
        ["jammy"] = ("ubuntu", "22.04"),
        ["kinetic"] = ("ubuntu", "22.10"),
        ["lunar"] = ("ubuntu", "23.04"),
        ["mantic"] = ("ubuntu", "23.10"),
        ["oracular"] = ("ubuntu", "24.10"),
        ["plucky"] = ("ubuntu", "25.04"),
        ["questing"] = ("ubuntu", "25.10"),
        ["argon"] = ("node", "4"),
        ["boron"] = ("node", "6"),
        ["carbon"] = ("node", "8"),
        ["dubnium"] = ("node", "10"),
        ["erbium"] = ("node", "12"),
        ["fermium"] = ("node", "14"),
        ["gallium"] = ("node", "16"),
        ["hydrogen"] = ("node", "18"),
        ["iron"] = ("node", "20"),
        ["jod"] = ("node", "22"),
        ["krypton"] = ("node", "24"),
    };

    // By product and cycle. A date is read when it is asked for: most runs ask for a few.
    private static readonly Dictionary<string, string> Dates = Read();

    /// <summary>The last day of the product's cycle that a version belongs to, the most exact cycle first; null where it is not known.</summary>
    public static DateTime? Of(string product, string version)
    {
        for (var end = version.Length; end > 0; end = version.LastIndexOf('.', end - 1))
        {
            if (Dates.TryGetValue($"{product} {version.Substring(0, end)}", out var date))
                return DateTime.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>What a codename means, or null.</summary>
    public static (string Product, string Cycle)? OfName(string name) => Codenames.TryGetValue(name, out var found) ? found : null;

    /// <summary>Whether the table has the product.</summary>
    public static bool IsKnown(string product) => Products.ContainsKey(product);

    private static Dictionary<string, string> Read()
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var product in Products)
        {
            foreach (var entry in product.Value.Split(','))
            {
                var parts = entry.Trim().Split(' ');
                dates.Add($"{product.Key} {parts[0]}", parts[1]);
            }
        }

        return dates;
    }
}
