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
        } : null);
        table.AddLenient("empty", static a => a.Length == 1 ? a[0] switch
        {
            TextValue text => KeywordValue.Of(text.Text.Length == 0),
            ArrayValue array => KeywordValue.Of(array.Items.IsEmpty),
            ObjectValue members => KeywordValue.Of(members.Members.IsEmpty),
            KeywordValue { IsNull: true } => KeywordValue.True,
            // Some of it stands there whatever the rest is.
            UnknownValue { Pattern: { } pattern } when !Placeholders.IsWhole(pattern) => KeywordValue.False,
            _ => null,
        } : null);
        table.AddLenient("contains", Contains);
        table.AddLenient("first", static a => a is [ArrayValue { Items: var items }] ? items.IsEmpty ? KeywordValue.Null : items[0]
            : a is [TextValue text] ? new TextValue(text.Text.Length == 0 ? "" : text.Text.Substring(0, 1)) : null);
        table.AddLenient("last", static a => a is [ArrayValue { Items: var items }] ? items.IsEmpty ? KeywordValue.Null : items[items.Length - 1]
            : a is [TextValue text] ? new TextValue(text.Text.Length == 0 ? "" : text.Text.Substring(text.Text.Length - 1)) : null);
        table.AddLenient("skip", static a => Slice(a, isSkip: true));
        table.AddLenient("take", static a => Slice(a, isSkip: false));
        table.AddStrict("indexOf", static a => IndexOf(a, isLast: false));
        table.AddStrict("lastIndexOf", static a => IndexOf(a, isLast: true));
        table.AddLenient("union", Union);
        table.AddStrict("intersection", Intersection);
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
            ArrayValue { Items: var items } => ArrayValue.Create(isSkip ? [.. items.Skip(at)] : [.. items.Take(at)]),
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
                var found = Enumerable.Range(0, items.Length).Where(i => ComparisonFunctions.AreEqual(items[i], item)).ToList();
                return new IntegerValue(found.Count == 0 ? -1 : isLast ? found[found.Count - 1] : found[0]);
            default:
                return null;
        }
    }

    // An empty string is found at the last character, as the .NET Framework has it.
    private static int LastIndexOf(string text, string part) => part.Length == 0 ? Math.Max(0, text.Length - 1) : text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase);

    private static TemplateValue? Union(TemplateValue[] a)
    {
        if (a.Length > 0 && a.All(v => v is ObjectValue))
            return a.Cast<ObjectValue>().Aggregate<ObjectValue, TemplateValue>(a[0], static (all, next) => all is ObjectValue left ? Merge(left, next) : all);
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

    // Objects in objects are merged too, arrays are replaced, and null replaces nothing; a key is spelled as the last object spells it.
    private static TemplateValue Merge(ObjectValue left, ObjectValue right)
    {
        var members = left.Members.ToList();
        foreach (var member in right.Members)
        {
            var at = members.FindIndex(m => string.Equals(m.Key, member.Key, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
                members.Add(member);
            else if (member.Value is not KeywordValue { IsNull: true })
                members[at] = new(member.Key, members[at].Value is ObjectValue outer && member.Value is ObjectValue inner ? Merge(outer, inner) : member.Value);
        }

        return ObjectValue.Create(members);
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
