using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A setting of a rule that a configuration may change.</summary>
/// <typeparam name="T">bool, int, double, string, an enumeration-like string, or <see cref="ImmutableArray{T}"/> of string.</typeparam>
public sealed class RuleOption<T> : RuleOption
    where T : notnull
{
    /// <summary>Creates an option.</summary>
    /// <param name="name">The key in the configuration, in camel case.</param>
    /// <param name="defaultValue">The value when the configuration sets none.</param>
    /// <param name="description">A one-sentence description of the option.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a supported type of option.</exception>
    public RuleOption(string name, T defaultValue, string description)
        : base(name, description)
    {
        if (defaultValue is not (bool or int or double or string or ImmutableArray<string>))
            throw new NotSupportedException($"An option cannot be of type {typeof(T)}.");
        DefaultValue = defaultValue;
    }

    /// <summary>The value when the configuration sets none.</summary>
    public T DefaultValue { get; }

    /// <inheritdoc/>
    public override string Expected => DefaultValue switch
    {
        bool => "true or false",
        int => "a whole number",
        double => "a number",
        string => "a string",
        _ => "a list of strings",
    };

    /// <inheritdoc/>
    public override string DefaultJson => DefaultValue switch
    {
        bool value => value ? "true" : "false",
        int value => value.ToString(CultureInfo.InvariantCulture),
        double value => value.ToString("R", CultureInfo.InvariantCulture),
        string value => JsonText.Quote(value),
        ImmutableArray<string> values => "[" + string.Join(", ", values.Select(JsonText.Quote)) + "]",
        _ => throw new NotSupportedException(),
    };

    internal override bool TryRead(DataNode node, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (DefaultValue is ImmutableArray<string>)
        {
            if (node is not DataSequence sequence)
                return false;
            var items = new List<string>();
            foreach (var item in sequence.Items)
            {
                if (item is not DataScalar { IsText: true } text)
                    return false;
                items.Add(text.Text);
            }

            value = items.ToImmutableArray();
            return true;
        }

        if (node is not DataScalar scalar)
            return false;
        value = DefaultValue switch
        {
            bool when !scalar.IsText && scalar.Text is "true" or "false" => scalar.Text == "true",
            int when !scalar.IsText && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            double when !scalar.IsText && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            string when scalar.IsText => scalar.Text,
            _ => null,
        };
        return value is not null;
    }
}
