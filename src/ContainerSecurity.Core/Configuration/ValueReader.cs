using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Reads values of the types that a configuration uses; a value of another type is reported and returns null.</summary>
internal sealed class ValueReader(List<Diagnostic> diagnostics)
{
    public void Report(DataNode node, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        diagnostics.Add(Diagnostic.Create(EngineDescriptors.InvalidConfiguration, node.Location, message) with { Severity = severity });

    /// <summary>Whether a value is an object; another one is reported.</summary>
    public bool IsObject(DataNode node, string what)
    {
        if (node is DataMapping)
            return true;
        Report(node, $"{what} must be an object");
        return false;
    }

    /// <summary>The entries of an object, with each key once; unknown keys are reported and skipped.</summary>
    public IEnumerable<DataEntry> Entries(DataNode node, string what, IReadOnlyCollection<string>? known)
    {
        if (!IsObject(node, what))
            return [];
        var mapping = (DataMapping)node;

        var entries = new Dictionary<string, DataEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (known is not null && !known.Contains(entry.Key.Text))
                Report(entry.Key, $"{what} has no key '{entry.Key.Text}'{Suggestion.For(entry.Key.Text, known)}");
            else if (!entries.TryAdd(entry.Key.Text, entry))
                Report(entry.Key, $"'{entry.Key.Text}' is already defined; the first one is used");
        }

        return [.. mapping.Entries.Where(e => entries.TryGetValue(e.Key.Text, out var first) && first == e)];
    }

    public ImmutableArray<DataNode> Items(DataNode node, string key)
    {
        if (node is DataSequence sequence)
            return sequence.Items;
        Report(node, $"'{key}' must be a list");
        return [];
    }

    public string? Text(DataNode node, string key)
    {
        if (node is DataScalar { IsText: true } scalar)
            return scalar.Text;
        Report(node, $"'{key}' must be a string");
        return null;
    }

    public string? Version(DataNode node, string key)
    {
        if (Text(node, key) is not { } text)
            return null;
        // Version.Parse accepts signs and whitespace.
        if (text.All(c => c is '.' or (>= '0' and <= '9')) && System.Version.TryParse(text, out _))
            return text;
        Report(node, $"'{text}' is not a version; write it as 1.2");
        return null;
    }

    public ImmutableArray<DataScalar>? Texts(DataNode node, string key)
    {
        if (node is DataSequence sequence && sequence.Items.All(i => i is DataScalar { IsText: true }))
            return [.. sequence.Items.Cast<DataScalar>()];
        Report(node, $"'{key}' must be a list of strings");
        return null;
    }

    public bool? Flag(DataNode node, string key)
    {
        if (node is DataScalar { IsText: false, Text: "true" or "false" } scalar)
            return scalar.Text == "true";
        Report(node, $"'{key}' must be true or false");
        return null;
    }

    /// <summary>The index of the value in a list of words; a value that is not in the list is reported and returns null.</summary>
    public int? Choice(DataNode node, string key, ImmutableArray<string> words)
    {
        if (Text(node, key) is not { } text)
            return null;
        if (words.IndexOf(text) is var index and >= 0)
            return index;
        var near = Suggestion.For(text, words);
        Report(node, $"'{text}' is not a valid value of '{key}'{(near.Length > 0 ? near : "; use one of " + string.Join(", ", words))}");
        return null;
    }

    public FileGlob? Glob(DataScalar node, string folder)
    {
        if (FileGlob.TryParse(node.Text, folder, out var glob))
            return glob;
        Report(node, $"'{node.Text}' is not a valid path pattern: a brace is not closed, or it is too long");
        return null;
    }
}
