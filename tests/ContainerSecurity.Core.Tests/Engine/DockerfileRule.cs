using System;

namespace ContainerSecurity.Core.Tests.Engine;

/// <summary>A rule for tests that registers its own actions.</summary>
internal sealed class DockerfileRule(string id, Action<AnalysisContext> initialize) : Rule(SetRule.Describe(id))
{
    public override void Initialize(AnalysisContext context) => initialize(context);
}
