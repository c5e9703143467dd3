using System;
using System.Collections.Immutable;
using System.Globalization;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Reading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.Image;

/// <summary>Reads the lines of an image's history, each in the words of its builder.</summary>
/// <remarks>
/// Docker's builder and Buildah write <c>/bin/sh -c #(nop) ENV A=b</c>, and the bare command for RUN, with build arguments as
/// <c>|1 A=b /bin/sh -c ...</c>. BuildKit writes the instruction, and for RUN the shell behind it, with <c># buildkit</c> at the end.
/// </remarks>
internal static class HistoryReader
{
    private const string NoOperation = "#(nop)", BuildKitMark = "# buildkit", RunWord = "RUN ";

    private static readonly ImmutableHashSet<string> Instructions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR");

    public static ImageHistoryEntry Read(MappingReader section)
    {
        var createdBy = section.String("created_by");
        var text = createdBy.IsKnown && section.Find("created_by")?.Value is DataScalar scalar ? scalar.MappedText : null;
        var parts = text is null ? default : Cut(text, section.Reader.Document);
        return new ImageHistoryEntry(ReadScript)
        {
            CreatedBy = createdBy,
            Created = section.String("created"),
            IsEmptyLayer = section.Boolean("empty_layer").Is(true),
            Instruction = parts.Instruction,
            Arguments = parts.Arguments,
            BuildArguments = parts.BuildArguments.IsDefault ? [] : parts.BuildArguments,
            Dialect = parts.Dialect,
            Location = createdBy.IsUnset && section.Mapping is { } mapping ? mapping.Location : createdBy.Location,
        };
    }

    private static ShellScript? ReadScript(ImageHistoryEntry entry) =>
        entry is { Instruction: "RUN", Arguments: { } text } ? ShellReader.Read(entry.Location.Document, text, entry.Dialect, isWindows: entry.Dialect is ShellDialect.PowerShell or ShellDialect.Cmd) : null;

    private static Parts Cut(MappedText text, Document document)
    {
        var line = text.Text;
        var end = line.TrimEnd().EndsWith(BuildKitMark, StringComparison.Ordinal) ? line.LastIndexOf(BuildKitMark, StringComparison.Ordinal) : line.Length;
        var mark = line.IndexOf(NoOperation, StringComparison.Ordinal);
        var start = mark >= 0 ? mark + NoOperation.Length : 0;
        while (start < end && char.IsWhiteSpace(line[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line[end - 1]))
            end--;
        if (mark < 0 && end - start > RunWord.Length && string.CompareOrdinal(line, start, RunWord, 0, RunWord.Length) == 0)
            return CutRun(text, start + RunWord.Length, end, document);
        var blank = line.IndexOf(' ', start, end - start);
        var word = line.Substring(start, (blank < 0 ? end : blank) - start);
        if (Instructions.Contains(word))
            return new Parts(word, Slice(text, Math.Min(end, start + word.Length + 1), end), [], ShellDialect.None);
        return mark < 0 && FindShell(line, start, end, out _, out _) ? CutRun(text, start, end, document) : default;
    }

    private static Parts CutRun(MappedText text, int start, int end, Document document)
    {
        var line = text.Text;
        if (!FindShell(line, start, end, out var shell, out var script))
            return new Parts("RUN", Slice(text, start, end), [], ShellDialect.Posix);
        return new Parts("RUN", Slice(text, script, end), ReadArguments(text, start, shell, document), DialectOf(line.Substring(shell, script - shell)));
    }

    // Where the shell's own words begin, and the script behind them.
    private static bool FindShell(string line, int start, int end, out int shell, out int script)
    {
        foreach (var option in new[] { " -c ", " /S /C ", " -Command " })
        {
            var at = line.IndexOf(option, start, end - start, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            script = at + option.Length;
            while (script < end && line[script] == ' ')
                script++;
            // The shell is named by its path or, on Windows, by a word; arguments of the build may stand before it.
            shell = line[start] == '|' ? Math.Max(line.LastIndexOf(" /bin/", at, at - start, StringComparison.Ordinal), line.LastIndexOf(" /usr/", at, at - start, StringComparison.Ordinal)) + 1 : start;
            if (shell == 0)
                shell = line.LastIndexOf(' ', Math.Max(start, at - 1), Math.Max(0, at - 1 - start)) + 1;
            var name = line.Substring(shell, Math.Max(0, at - shell));
            if (ScriptFactory.DialectOfShell(FirstWord(name)) != ShellDialect.Other)
                return true;
        }

        (shell, script) = (start, start);
        return false;
    }

    private static string FirstWord(string text) => text.IndexOf(' ') is var blank and >= 0 ? text.Substring(0, blank) : text;

    private static ShellDialect DialectOf(string shell) => ScriptFactory.DialectOfShell(FirstWord(shell));

    // |2 A=b C=d e /bin/sh -c ...: values stand without quotes, so one ends where the next name begins.
    private static ImmutableArray<EnvironmentVariable> ReadArguments(MappedText text, int start, int end, Document document)
    {
        var line = text.Text;
        var blank = line.IndexOf(' ', start, Math.Max(0, end - start));
        if (line[start] != '|' || blank < 0 || !int.TryParse(line.Substring(start + 1, blank - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return [];
        var found = ImmutableArray.CreateBuilder<EnvironmentVariable>();
        var from = blank + 1;
        while (from < end)
        {
            var to = from;
            do
            {
                to = line.IndexOf(' ', to, end - to);
                to = to < 0 ? end : to + 1;
            }
            while (to < end && !IsName(line, to, end));
            var last = to;
            while (last > from && line[last - 1] == ' ')
                last--;
            if (IsName(line, from, end))
                found.Add(ImageConfigurationReader.ReadVariable(text.Slice(from, last - from), document, EnvironmentVariableOrigin.Arg));
            from = to;
        }

        return found.ToImmutable();
    }

    private static bool IsName(string line, int at, int end)
    {
        var start = at;
        while (at < end && (line[at] == '_' || char.IsLetterOrDigit(line[at])))
            at++;
        return at > start && at < end && line[at] == '=';
    }

    private static MappedText Slice(MappedText text, int start, int end) => text.Slice(start, Math.Max(0, end - start));

    private readonly record struct Parts(string? Instruction, MappedText? Arguments, ImmutableArray<EnvironmentVariable> BuildArguments, ShellDialect Dialect);
}
