using System.Collections.Immutable;

namespace ContainerSecurity.Testing.Tests.Rules;

/// <summary>Reports commands in a Dockerfile or manifest by their names; well made.</summary>
public sealed class RunOfCurl() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = TestDescriptors.Make("TST001", "'{0}' is run with {1} arguments");
    private static readonly RuleOption<ImmutableArray<string>> Commands = new("commands", ["curl"], "The commands.");

    public override ImmutableArray<RuleOption> Options => [Commands];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.NameWord is { StaticText: { } name } word && context.Options.Get(Commands).Contains(name))
                context.Report(Descriptor, word.Location, name, context.Node.Arguments.Length);
        });
}
