using System;

namespace ContainerSecurity.Core.Tests.Rules;

/// <summary>A rule with two descriptors, for tests.</summary>
internal sealed class PairRule(Action<RuleContext<DocumentSet>> action) : Rule(First, Second)
{
    public static DiagnosticDescriptor First { get; } = Engine.SetRule.Describe("CNS9901");

    public static DiagnosticDescriptor Second { get; } = Engine.SetRule.Describe("CNS9902");

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(action);
}
