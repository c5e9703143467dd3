using System;
using System.Collections.Generic;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Analysis;

/// <summary>The actions of all rules by the type of node that they look at, so that a document is walked once for all rules.</summary>
internal sealed class ActionTable
{
    public void Add<T>(Rule rule, Action<RuleContext<T>> action)
        where T : class => throw new NotImplementedException();

    public void AddInstruction<T>(Rule rule, Action<RuleContext<T>> action)
        where T : InstructionSyntax => throw new NotImplementedException();

    public void AddKeyed<T>(Rule rule, Action<RuleContext<T>> action, IReadOnlyList<string> keys, IEqualityComparer<string> comparer)
        where T : class => throw new NotImplementedException();
}
