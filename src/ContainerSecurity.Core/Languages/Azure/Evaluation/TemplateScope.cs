using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A template with its arguments, and what is known already of its parameters and variables.</summary>
/// <param name="template">The template.</param>
internal sealed class TemplateScope(Template template)
{
    public Template Template { get; } = template;

    /// <summary>What the deployment gives for parameters, with the frame that it is evaluated in.</summary>
    public Dictionary<string, TemplateArgument> Arguments { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the deployment gives arguments that cannot be told, so that no default can be relied on.</summary>
    public bool HasUnknownArguments { get; set; }

    public Dictionary<string, TracedValue> Parameters { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, TracedValue> Variables { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many deployments it lies within, where its outputs are asked for.</summary>
    public int Nesting { get; set; }

    /// <summary>The names of its deployments, once they have been asked for.</summary>
    public List<DeploymentName>? DeploymentNames { get; set; }

    /// <summary>What is known of the templates that it deploys, by place among its resources and pass of a loop; null for what cannot be told.</summary>
    public Dictionary<(int Place, long Pass), DeployedTemplate?> Deployed { get; } = [];

    /// <summary>What is known of their outputs.</summary>
    public Dictionary<(int Place, long Pass, string Name), TracedValue> Outputs { get; } = [];
}
