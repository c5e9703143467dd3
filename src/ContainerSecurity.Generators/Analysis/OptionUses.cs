using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>The places in a compilation that list and use options.</summary>
internal sealed class OptionUses(KnownTypes types)
{
    private readonly ConcurrentDictionary<ISymbol, OptionList> _lists = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _used = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(ISymbol Option, INamedTypeSymbol Rule, Location Location)> _read = [];

    /// <summary>Adds a reference to a field or property.</summary>
    public void AddReference(OperationAnalysisContext context)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        var list = ListAround(context.ContainingSymbol);
        if (reference.Member is { IsStatic: true } && types.IsOption(reference.Type))
        {
            if (list is null)
                _used[reference.Member] = true;
            else
                list.Options[reference.Member] = reference.Syntax.GetLocation();
        }
        else if (list is not null && types.IsOptionList(reference.Type))
        {
            list.Lists[reference.Member] = true;
        }
    }

    /// <summary>Adds a call.</summary>
    public void AddCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (types.IsGet(call.TargetMethod) && call.Arguments.Length == 1 && types.RuleAround(context.ContainingSymbol) is { } rule && Member(call.Arguments[0].Value) is { IsStatic: true } option)
            _read.Add((option, rule, call.Arguments[0].Syntax.GetLocation()));
        if (ListAround(context.ContainingSymbol) is { } list && call.TargetMethod.ContainingNamespace?.ToDisplayString() != "System.Collections.Immutable")
            list.IsIncomplete = true;
    }

    /// <summary>The options that rules list but no code uses.</summary>
    public IEnumerable<(ISymbol Option, Location Location)> Unused() =>
        from list in _lists
        where types.RuleAround(list.Key) is not null
        from option in list.Value.Options
        where !_used.ContainsKey(option.Key) && !MayBeUsedElsewhere(option.Key, list.Key.ContainingType)
        select (option.Key, option.Value);

    /// <summary>The options that rules read but do not list.</summary>
    public IEnumerable<(ISymbol Option, INamedTypeSymbol Rule, Location Location)> Unlisted() =>
        _read.Where(r => !r.Rule.IsAbstract && !MayList(r.Rule, r.Option));

    private static ISymbol? Member(IOperation value) => value is IConversionOperation conversion ? Member(conversion.Operand) : (value as IMemberReferenceOperation)?.Member;

    // Rules of other assemblies that derive from a public base class may use what it lists.
    private static bool MayBeUsedElsewhere(ISymbol option, INamedTypeSymbol rule) =>
        rule.IsAbstract && option.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private OptionList? ListAround(ISymbol? symbol)
    {
        var member = symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol;
        var type = member switch
        {
            IFieldSymbol { AssociatedSymbol: IPropertySymbol { Type: var ofProperty } } => ofProperty,
            IFieldSymbol field => field.Type,
            IPropertySymbol own => own.Type,
            _ => null,
        };
        return member is not null && types.IsOptionList(type) ? _lists.GetOrAdd((member as IFieldSymbol)?.AssociatedSymbol ?? member, _ => new OptionList()) : null;
    }

    private bool MayList(INamedTypeSymbol rule, ISymbol option)
    {
        for (var type = rule; type is not null && !SymbolEqualityComparer.Default.Equals(type, types.Rule); type = type.BaseType?.OriginalDefinition)
        {
            var options = type.GetMembers("Options").OfType<IPropertySymbol>().FirstOrDefault();
            if (type.DeclaringSyntaxReferences.IsEmpty || (options is not null && MayHold(options, option, [])))
                return true;
        }

        return false;
    }

    private bool MayHold(ISymbol list, ISymbol option, List<ISymbol> seen)
    {
        if (seen.Contains(list, SymbolEqualityComparer.Default))
            return false;
        seen.Add(list);
        if (!_lists.TryGetValue(list, out var known))
            return !SymbolEqualityComparer.Default.Equals(list.ContainingType, types.Rule) && list.DeclaringSyntaxReferences.IsEmpty;
        return known.IsIncomplete || known.Options.ContainsKey(option) || known.Lists.Keys.Any(l => MayHold(l, option, seen));
    }
}
