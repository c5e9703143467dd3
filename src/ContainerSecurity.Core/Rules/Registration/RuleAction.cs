using System;

namespace ContainerSecurity.Rules.Registration;

/// <summary>What a rule does with a node.</summary>
/// <param name="Rule">The number of the rule.</param>
/// <param name="Action">What it does.</param>
internal sealed record RuleAction<T>(int Rule, Action<RuleContext<T>> Action)
    where T : class
{
    public void Run(T node, RuleExecution run) => Action(new RuleContext<T>(node, run));
}
