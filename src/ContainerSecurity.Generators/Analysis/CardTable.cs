using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>The descriptors in static fields and properties of the compilation, and the possible values of expressions.</summary>
internal sealed class CardTable(KnownTypes types)
{
    private const int MaxDepth = 16;
    private readonly ConcurrentDictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);

    /// <summary>Adds the initial value of a field or property.</summary>
    public void Add(IOperation initializer)
    {
        if (initializer is IFieldInitializerOperation field)
            Add(field.InitializedFields, field.Value);
        else if (initializer is IPropertyInitializerOperation property)
            Add(property.InitializedProperties, property.Value);
    }

    /// <summary>The possible descriptors of an expression. An unknown value is a card without a symbol that is not inline.</summary>
    public IEnumerable<Card> Resolve(IOperation? value, int depth = 0)
    {
        if (depth > MaxDepth)
            return [default];
        return value switch
        {
            IConversionOperation conversion => Resolve(conversion.Operand, depth + 1),
            IConditionalOperation { WhenFalse: { } other } choice => Resolve(choice.WhenTrue, depth + 1).Concat(Resolve(other, depth + 1)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(a => Resolve(a.Value, depth + 1)),
            ICoalesceOperation choice => Resolve(choice.Value, depth + 1).Concat(Resolve(choice.WhenNull, depth + 1)),
            IObjectCreationOperation creation => [new Card(null, true, Text(creation.Initializer, "Id"), Text(creation.Initializer, "MessageFormat"))],
            IWithOperation with => Resolve(with.Operand, depth + 1).Select(card => Change(card, with.Initializer)),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when types.IsDescriptor(field.Type) => [Held(field, depth)],
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property } when types.IsDescriptor(property.Type) => [Held(property, depth)],
            _ => [default],
        };
    }

    /// <summary>The constant that an initializer sets a property to, or null.</summary>
    public static string? Text(IObjectOrCollectionInitializerOperation? initializer, string name) => Find(initializer, name)?.ConstantValue.Value as string;

    /// <summary>The value that an initializer sets a property to, or null.</summary>
    public static IOperation? Find(IObjectOrCollectionInitializerOperation? initializer, string name) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(a => a.Target is IPropertyReferenceOperation target && target.Property.Name == name)?.Value;

    private static Card Change(Card card, IObjectOrCollectionInitializerOperation initializer)
    {
        var id = Find(initializer, "Id") is null ? card.Id : Text(initializer, "Id");
        var format = Find(initializer, "MessageFormat") is null ? card.Format : Text(initializer, "MessageFormat");
        // With another id it is another descriptor, of no known symbol.
        return Find(initializer, "Id") is null ? new Card(card.Symbol, card.IsInline, id, format) : new Card(null, false, id, format);
    }

    private void Add(IEnumerable<ISymbol> symbols, IOperation value)
    {
        foreach (var symbol in symbols)
        {
            if (types.IsDescriptor(value.Type))
                _initializers[symbol] = value;
        }
    }

    private Card Held(ISymbol symbol, int depth)
    {
        var cards = _initializers.TryGetValue(symbol, out var value) ? Resolve(value, depth + 1).ToList() : [];
        return cards.Count == 1 ? new Card(symbol, false, cards[0].Id, cards[0].Format) : new Card(symbol, false, null, null);
    }
}
