using System.Linq;
using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>The types of Core in the code of rules.</summary>
internal sealed class KnownTypes
{
    private readonly INamedTypeSymbol _diagnostic;
    private readonly INamedTypeSymbol _context;
    private readonly INamedTypeSymbol _option;
    private readonly INamedTypeSymbol _options;

    private KnownTypes(INamedTypeSymbol rule, INamedTypeSymbol descriptor, INamedTypeSymbol diagnostic, INamedTypeSymbol context, INamedTypeSymbol option, INamedTypeSymbol options)
    {
        Rule = rule;
        Descriptor = descriptor;
        _diagnostic = diagnostic;
        _context = context;
        _option = option;
        _options = options;
    }

    public INamedTypeSymbol Rule { get; }

    public INamedTypeSymbol Descriptor { get; }

    /// <summary>Finds the types; null in a compilation without a reference to Core.</summary>
    public static KnownTypes? Find(Compilation compilation)
    {
        string[] names = ["Rule", "DiagnosticDescriptor", "Diagnostic", "RuleContext`1", "RuleOption", "RuleOptions"];
        var types = names.Select(n => compilation.GetTypeByMetadataName("ContainerSecurity." + n)).OfType<INamedTypeSymbol>().ToArray();
        return types.Length == names.Length ? new KnownTypes(types[0], types[1], types[2], types[3], types[4], types[5]) : null;
    }

    public bool IsDescriptor(ITypeSymbol? type) => Same(type, Descriptor);

    public bool IsRule(INamedTypeSymbol? type) => DerivesFrom(type, Rule);

    /// <summary>Whether a type is RuleOption or derives from it.</summary>
    public bool IsOption(ITypeSymbol? type) => Same(type, _option) || DerivesFrom(type, _option);

    /// <summary>Whether a type is a list of options, such as that of Rule.Options.</summary>
    public bool IsOptionList(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsOption(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: 1 } list => !IsOption(list) && IsOption(list.TypeArguments[0]),
        _ => false,
    };

    /// <summary>Whether a method is Report or CreateDiagnostic of RuleContext.</summary>
    public bool IsOfContext(IMethodSymbol method) => method.Name is "Report" or "CreateDiagnostic" && Same(method.ContainingType.OriginalDefinition, _context);

    /// <summary>Whether a method is Diagnostic.Create.</summary>
    public bool IsCreate(IMethodSymbol method) => method is { Name: "Create", IsStatic: true } && Same(method.ContainingType, _diagnostic);

    /// <summary>Whether a method is RuleOptions.Get.</summary>
    public bool IsGet(IMethodSymbol method) => method.Name == "Get" && Same(method.ContainingType, _options);

    /// <summary>The rule that contains a symbol, or null.</summary>
    public INamedTypeSymbol? RuleAround(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type is not null && !IsRule(type))
            type = type.ContainingType;
        return type?.OriginalDefinition;
    }

    private static bool DerivesFrom(ITypeSymbol? type, ISymbol ancestor)
    {
        for (var current = type?.BaseType; current is not null; current = current.BaseType)
        {
            if (Same(current, ancestor))
                return true;
        }

        return false;
    }

    private static bool Same(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
