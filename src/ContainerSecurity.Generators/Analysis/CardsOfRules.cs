using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>The descriptors that rules pass to their base classes.</summary>
internal sealed class CardsOfRules(KnownTypes types, CardTable cards)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ConcurrentBag<IInvocationOperation>> _calls = new(SymbolEqualityComparer.Default);

    /// <summary>Adds a constructor initializer of a rule.</summary>
    public void Add(INamedTypeSymbol rule, IInvocationOperation call) => _calls.GetOrAdd(rule, _ => []).Add(call);

    /// <summary>The only descriptor of a rule, or null when there are several or it is unknown.</summary>
    public Card? Single(INamedTypeSymbol rule)
    {
        if (!_calls.TryGetValue(rule, out var calls) || calls.Count != 1)
            return null;
        var passed = calls.SelectMany(Values).SelectMany(v => cards.Resolve(v)).ToList();
        return passed.Count == 1 ? passed[0] : null;
    }

    /// <summary>Whether it is certain that a rule does not pass a descriptor to its base class.</summary>
    public bool Lacks(INamedTypeSymbol rule, Card card)
    {
        if (card.Symbol is null && !card.IsInline)
            return false;
        for (var type = rule; type is not null && !SymbolEqualityComparer.Default.Equals(type, types.Rule); type = type.BaseType?.OriginalDefinition)
        {
            if (type.DeclaringSyntaxReferences.IsEmpty)
                return false;
            foreach (var value in _calls.TryGetValue(type, out var calls) ? calls.SelectMany(Values) : [])
            {
                // The parameter of a base class has the value that the rule passes, which is already checked.
                if (value is IParameterReferenceOperation && !SymbolEqualityComparer.Default.Equals(type, rule))
                    continue;
                foreach (var passed in cards.Resolve(value))
                {
                    if (passed.Symbol is null ? !passed.IsInline : SymbolEqualityComparer.Default.Equals(passed.Symbol, card.Symbol))
                        return false;
                }
            }
        }

        return true;
    }

    // The arguments that are descriptors, including array elements; another kind of list is an unknown value.
    private IEnumerable<IOperation> Values(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is IArrayCreationOperation { Type: IArrayTypeSymbol array, Initializer: { } initializer } && types.IsDescriptor(array.ElementType))
            {
                foreach (var element in initializer.ElementValues)
                    yield return element;
            }
            else if (types.IsDescriptor(argument.Value.Type) || types.IsDescriptor(argument.Parameter?.Type) || IsList(argument.Parameter?.Type))
            {
                if (argument.Value is not IArrayCreationOperation { Initializer: null })
                    yield return argument.Value;
            }
        }
    }

    private bool IsList(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => types.IsDescriptor(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(types.IsDescriptor),
        _ => false,
    };
}
