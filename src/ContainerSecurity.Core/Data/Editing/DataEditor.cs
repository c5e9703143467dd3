using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Data.Editing;

/// <summary>
/// Creates the edits of YAML, JSON, ARM templates and Bicep that fixes are made of, in the style of the text around them; comments stay. A method
/// returns null where no edit is certain to be right: the value stands behind an alias, an expression gives it, or another node is in the way.
/// </summary>
/// <remarks>Pass the result to <see cref="CodeFix.Create"/>, which returns null for null, as <c>RuleContext.Report</c> takes it.</remarks>
public static class DataEditor
{
    /// <summary>Creates the edit that gives a key of a mapping a value, whether the key is written or not.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="key">The key. Its case counts except in documents of Azure.</param>
    /// <param name="value">The value.</param>
    /// <returns>The edit; null where the key has a mapping or sequence as its value or where no edit is certain to be right.</returns>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static TextChange? Set(DataMapping mapping, string key, DataValue value) => Set(mapping, [key], value);

    /// <summary>Creates the edit that sets a value at a path below a mapping, with the mappings on the way that are not written.</summary>
    /// <param name="mapping">The mapping where the path starts.</param>
    /// <param name="path">The keys, the outermost first. Their case counts except in documents of Azure.</param>
    /// <param name="value">The value.</param>
    /// <returns>The edit; null where the last key has a mapping or sequence as its value, another key has none, or no edit is certain to be right.</returns>
    /// <exception cref="ArgumentException">The path is empty or has an empty key.</exception>
    public static TextChange? Set(DataMapping mapping, IReadOnlyList<string> path, DataValue value)
    {
        if (Guard.NotNull(path).Count == 0 || path.Any(string.IsNullOrEmpty))
            throw new ArgumentException("The path is empty or has an empty key.", nameof(path));
        return MappingEdit.Set(Guard.NotNull(mapping), [.. path], Guard.NotNull(value));
    }

    /// <summary>Creates the edit that replaces a value of the model, with the quotes that it has.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="value">The new value.</param>
    /// <returns>The edit; null where the property is not known, is not written as it is read (an expression gives it) or is in no data file.</returns>
    public static TextChange? Replace<T>(Property<T> property, DataValue value) => PropertyEdit.Replace(property, Guard.NotNull(value));

    /// <summary>Creates the edit that removes an entry of a mapping with its lines.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The edit; null for the only entry of a mapping, for one in Bicep or in YAML's flow style, and for one next to a list item's dash.</returns>
    public static TextChange? Remove(DataEntry entry) => EntryRemoval.Remove(Guard.NotNull(entry));

    /// <summary>Creates the edit that adds a string to a sequence, as its last item.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="item">The string.</param>
    /// <returns>The edit; null in Bicep and where the last item is not a scalar.</returns>
    public static TextChange? Add(DataSequence sequence, string item) => SequenceEdit.Add(Guard.NotNull(sequence), Guard.NotNull(item));
}
