using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions that take strings, arrays and objects alike.</summary>
internal static class CollectionFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddLenient("length", static a => a.Length == 1 ? a[0] switch
        {
            TextValue text => new IntegerValue(text.Text.Length),
            ArrayValue array => new IntegerValue(array.Items.Length),
            ObjectValue members => new IntegerValue(members.Members.Length),
            _ => null,
        } : null, FunctionCost.Constant);
        table.AddLenient("empty", static a => a.Length == 1 ? a[0] switch
        {
            TextValue text => KeywordValue.Of(text.Text.Length == 0),
            ArrayValue array => KeywordValue.Of(array.Items.IsEmpty),
            ObjectValue members => KeywordValue.Of(members.Members.IsEmpty),
            KeywordValue { IsNull: true } => KeywordValue.True,
            // Some of it stands there whatever the rest is.
            UnknownValue { Pattern: { } pattern } when !Placeholders.IsWhole(pattern) => KeywordValue.False,
            _ => null,
        } : null, FunctionCost.Constant);
        table.AddLenient("contains", Contains);
        table.AddLenient("first", static a => a is [ArrayValue { Items: var items }] ? items.IsEmpty ? KeywordValue.Null : items[0]
            : a is [TextValue text] ? new TextValue(text.Text.Length == 0 ? "" : text.Text.Substring(0, 1)) : null, FunctionCost.Constant);
        table.AddLenient("last", static a => a is [ArrayValue { Items: var items }] ? items.IsEmpty ? KeywordValue.Null : items[items.Length - 1]
            : a is [TextValue text] ? new TextValue(text.Text.Length == 0 ? "" : text.Text.Substring(text.Text.Length - 1)) : null, FunctionCost.Constant);
        table.AddLenient("skip", static a => Slice(a, isSkip: true), FunctionCost.Constant);
        table.AddLenient("take", static a => Slice(a, isSkip: false), FunctionCost.Constant);
        table.AddStrict("indexOf", static a => IndexOf(a, isLast: false));
        table.AddStrict("lastIndexOf", static a => IndexOf(a, isLast: true), FunctionCost.Characters);
        table.AddLenient("union", Union, FunctionCost.Characters);
        table.AddStrict("intersection", Intersection, FunctionCost.Characters);
    }

    private static KeywordValue? Contains(TemplateValue[] a) => a switch
    {
        [TextValue text, TextValue part] => KeywordValue.Of(text.Text.Contains(part.Text, StringComparison.Ordinal)),
        [ObjectValue members, TextValue key] => KeywordValue.Of(members.TryGet(key.Text, out _)),
        [ArrayValue { Items: var items }, { HasUnknown: false } item] => items.Any(i => !i.HasUnknown && ComparisonFunctions.AreEqual(i, item)) ? KeywordValue.True
            : items.Any(i => i.HasUnknown) ? null : KeywordValue.False,
        _ => null,
    };

    private static TemplateValue? Slice(TemplateValue[] a, bool isSkip)
    {
        if (a is not [var source, IntegerValue { Number: var number }])
            return null;
        var length = source is TextValue text ? text.Text.Length : source is ArrayValue array ? array.Items.Length : 0;
        var at = (int)Math.Min(Math.Max(number, 0), length);
        return source switch
        {
            TextValue { Text: var value } => new TextValue(isSkip ? value.Substring(at) : value.Substring(0, at)),
            ArrayValue { Items: var items } => ArrayValue.Create(isSkip ? items.Slice(at, length - at) : items.Slice(0, at)),
            _ => null,
        };
    }

    private static IntegerValue? IndexOf(TemplateValue[] a, bool isLast)
    {
        switch (a)
        {
            case [TextValue { Text: var text }, TextValue { Text: var part }]:
                return new IntegerValue(isLast ? LastIndexOf(text, part) : text.IndexOf(part, StringComparison.OrdinalIgnoreCase));
            case [ArrayValue { Items: var items }, var item]:
                for (var i = 0; i < items.Length; i++)
                {
                    var at = isLast ? items.Length - 1 - i : i;
                    if (ComparisonFunctions.AreEqual(items[at], item))
                        return new IntegerValue(at);
                }

                return new IntegerValue(-1);
            default:
                return null;
        }
    }

    // An empty string is found at the last character, as the .NET Framework has it.
    private static int LastIndexOf(string text, string part) => part.Length == 0 ? Math.Max(0, text.Length - 1) : text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase);

    private static TemplateValue? Union(TemplateValue[] a)
    {
        if (a.Length > 0 && a.All(v => v is ObjectValue))
        {
            var merged = new ObjectMerger();
            foreach (var value in a)
                merged.Add((ObjectValue)value);
            return merged.ToValue();
        }

        if (a.Length == 0 || !a.All(v => v is ArrayValue { HasUnknown: false }))
            return null;
        var items = ImmutableArray.CreateBuilder<TemplateValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in a.SelectMany(v => ((ArrayValue)v).Items))
        {
            if (seen.Add(ConversionFunctions.ToJson(item)))
                items.Add(item);
        }

        return ArrayValue.Create(items.ToImmutable());
    }

    private static TemplateValue? Intersection(TemplateValue[] a)
    {
        if (a.Length > 1 && a.All(v => v is ArrayValue))
        {
            var others = a.Skip(1).Select(v => ((ArrayValue)v).Items.Select(ConversionFunctions.ToJson).ToHashSet(StringComparer.Ordinal)).ToList();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return ArrayValue.Create([.. ((ArrayValue)a[0]).Items.Where(i => ConversionFunctions.ToJson(i) is var json && others.All(o => o.Contains(json)) && seen.Add(json))]);
        }

        return a.Length > 1 && a.All(v => v is ObjectValue)
            ? ObjectValue.Create(((ObjectValue)a[0]).Members.Where(m => a.All(v => ((ObjectValue)v).TryGetExact(m.Key, out var other) && ComparisonFunctions.AreEqual(m.Value, other))))
            : null;
    }
}
