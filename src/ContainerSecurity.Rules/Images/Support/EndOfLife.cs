using System;
using System.Collections.Generic;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Images.Support;

/// <summary>The end-of-life dates of official images, from <c>end-of-life.txt</c> and <c>release-names.txt</c>.</summary>
internal static class EndOfLife
{
    private static readonly DataTable Table = DataTable.Read("end-of-life.txt");
    private static readonly HashSet<string> Products = ReadProducts();

    // By product and cycle. Dates are parsed on demand, since most runs need only a few.
    private static readonly Dictionary<string, string> Dates = ReadDates();
    private static readonly Dictionary<string, string[]> Names = ReadNames();

    /// <summary>The cycle that stands for all tags of an image.</summary>
    public const string Whole = "*";

    /// <summary>The date of the table, used where the current date is not given.</summary>
    public static DateTime Written => Table.Date;

    /// <summary>The end-of-life date of the most specific release cycle that a version belongs to; null where the cycle is not listed.</summary>
    public static DateTime? Of(string product, string version)
    {
        for (var end = version.Length; end > 0; end = version.LastIndexOf('.', end - 1))
        {
            if (Dates.TryGetValue($"{product} {version.Substring(0, end)}", out var date))
                return DataTable.ParseDate(date);
        }

        return null;
    }

    /// <summary>The product and release cycle of a codename; null where it is not listed.</summary>
    public static (string Product, string Cycle)? OfName(string name) => Names.TryGetValue(name, out var found) ? (found[1], found[2]) : null;

    /// <summary>Whether the table lists the product.</summary>
    public static bool IsKnown(string product) => Products.Contains(product);

    private static HashSet<string> ReadProducts()
    {
        var products = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Table.Rows)
            products.Add(row[0]);
        return products;
    }

    private static Dictionary<string, string> ReadDates()
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Table.Rows)
            dates.Add($"{row[0]} {row[1]}", row[2]);
        return dates;
    }

    private static Dictionary<string, string[]> ReadNames()
    {
        var names = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in DataTable.Read("release-names.txt").Rows)
            names.Add(row[0], row);
        return names;
    }
}
