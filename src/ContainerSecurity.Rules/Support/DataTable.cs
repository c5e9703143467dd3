using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace ContainerSecurity.Rules.Support;

/// <summary>A table of external facts: an embedded text file whose header names its source and date.</summary>
internal sealed class DataTable
{
    private const string DateHeader = "# Date: ";

    private DataTable(DateTime date, List<string[]> rows)
    {
        Date = date;
        Rows = rows;
    }

    /// <summary>The date on which the table was last compared with its source.</summary>
    public DateTime Date { get; }

    /// <summary>The rows, in the order of the file.</summary>
    public List<string[]> Rows { get; }

    /// <summary>Reads a table; not cached, so callers keep the result.</summary>
    /// <param name="name">The file's name.</param>
    public static DataTable Read(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no table '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        var date = DateTime.MinValue;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(DateHeader, StringComparison.Ordinal))
                date = ParseDate(line.Substring(DateHeader.Length));
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        return new DataTable(date, rows);
    }

    /// <summary>Parses a cell that holds a date.</summary>
    public static DateTime ParseDate(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
