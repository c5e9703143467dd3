using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Functions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Arm;

/// <summary>Reads the values of an ARM template, in which any string may be an expression and any object a loop. The JSON reader bounds the depth.</summary>
internal static class ArmExpressionReader
{
    /// <summary>Reads a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isArgument">Whether it stands in a file of arguments: in its strings stand placeholders of tools that deploy it.</param>
    public static TemplateExpression Read(DataNode node, bool isArgument = false) => Bounded(node.Resolved switch
    {
        DataScalar { IsText: true } scalar when isArgument && UnknownValue.OfArgument(scalar.Text) is UnknownValue unknown => new LiteralExpression(scalar.Span, unknown),
        DataScalar scalar => ReadScalar(scalar),
        DataSequence sequence => new ArrayExpression(sequence.Span, ReadItems(sequence, isArgument)),
        DataMapping mapping => ReadObject(mapping, static (_, _) => true, 2, isArgument),
        _ => new OpaqueExpression(node.Span),
    });

    /// <summary>Reads an object of which not all members are wanted.</summary>
    /// <param name="mapping">The object.</param>
    /// <param name="isWanted">Whether a member is, by how deep its object lies; asked for two levels.</param>
    /// <param name="depth">How deep the object lies.</param>
    /// <param name="isArgument">Whether it stands in a file of arguments.</param>
    public static ObjectExpression ReadObject(DataMapping mapping, Func<DataEntry, int, bool> isWanted, int depth = 0, bool isArgument = false)
    {
        var members = ImmutableArray.CreateBuilder<ObjectMember>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (!isWanted(entry, depth))
                continue;
            if (string.Equals(entry.Key.Text, "copy", StringComparison.OrdinalIgnoreCase) && entry.Value.Resolved is DataSequence)
            {
                foreach (var (name, loop) in ReadCopies(entry.Value))
                    members.Add(new ObjectMember(new LiteralExpression(loop.Span, new TextValue(name)), loop));
                continue;
            }

            var value = depth < 1 && entry.Value.Resolved is DataMapping inner ? Bounded(ReadObject(inner, isWanted, depth + 1)) : Read(entry.Value, isArgument);
            members.Add(new ObjectMember(ReadScalar(entry.Key), value));
        }

        return new ObjectExpression(mapping.Span, members.ToImmutable());
    }

    /// <summary>The loops of a <c>copy</c> list, with the names of what they make.</summary>
    public static IEnumerable<(string Name, LoopExpression Loop)> ReadCopies(DataNode list)
    {
        foreach (var copy in list.Mappings())
        {
            if (ReadLoop(copy) is { Name: { } name } loop && copy.FindIgnoreCase("input") is { } input)
                yield return (name, new LoopExpression(copy.Span, loop, Read(input.Value)));
        }
    }

    /// <summary>The loop of an output, which has no name.</summary>
    public static LoopExpression? ReadOutputLoop(DataMapping copy) =>
        copy.FindIgnoreCase("count") is { } count && copy.FindIgnoreCase("input") is { } input ? new LoopExpression(copy.Span, new TemplateLoop(Read(count.Value), "", null, null), Read(input.Value)) : null;

    /// <summary>Reads what a <c>copy</c> object says of its loop.</summary>
    public static TemplateLoop? ReadLoop(DataMapping copy) =>
        copy.FindIgnoreCase("name")?.Value.Resolved is DataScalar name && copy.FindIgnoreCase("count") is { } count ? new TemplateLoop(Read(count.Value), name.Text, null, null) : null;

    private static ImmutableArray<TemplateExpression> ReadItems(DataSequence sequence, bool isArgument)
    {
        var items = ImmutableArray.CreateBuilder<TemplateExpression>(sequence.Items.Length);
        foreach (var item in sequence.Items)
            items.Add(Read(item, isArgument));
        return items.MoveToImmutable();
    }

    private static TemplateExpression ReadScalar(DataScalar scalar)
    {
        if (!scalar.IsText)
            return new LiteralExpression(scalar.Span, ConversionFunctions.FromScalar(scalar), scalar);
        if (ArmExpressionParser.IsExpression(scalar.Text))
            return ArmExpressionParser.Parse(scalar.Text, scalar.Span);
        if (!scalar.Text.StartsWith("[[", StringComparison.Ordinal))
            return new LiteralExpression(scalar.Span, new TextValue(scalar.Text), scalar);
        var text = scalar.Text.Substring(1);
        return new LiteralExpression(scalar.Span, new TextValue(text), new DataScalar(scalar.Span, text, scalar.Style, map: _ => scalar.MappedText.Slice(1, text.Length)));
    }

    private static TemplateExpression Bounded(TemplateExpression expression) =>
        expression.Height < TemplateExpression.MaxHeight ? expression : new OpaqueExpression(expression.Span);
}
