using System;

namespace ContainerSecurity.Rules.Registration;

/// <summary>An action of a rule for a node.</summary>
/// <param name="Rule">The index of the rule.</param>
/// <param name="Action">The delegate to call.</param>
internal sealed record RuleAction<T>(int Rule, Action<RuleContext<T>> Action)
    where T : class
{
    public void Run(T node, RuleExecution run) => Action(new RuleContext<T>(node, run));
}
