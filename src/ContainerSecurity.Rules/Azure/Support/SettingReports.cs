using ContainerSecurity.Data;
using ContainerSecurity.Data.Editing;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>
/// Reports the settings of resources; the first message argument is the resource name. If the descriptor has a fix, it sets the
/// first of the wanted values.
/// </summary>
internal static class SettingReports
{
    /// <summary>Reports a setting that is missing or none of the wanted values.</summary>
    public static void Require(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] wanted)
    {
        var setting = Setting.Of(context.Node, path);
        if (!setting.IsUnknown && !setting.Is(wanted))
            context.Report(WithFix(Diagnostic.Create(descriptor, setting.Location, context.Node.Identity.Name), context.Node, context.Node.Node, path, ValueOf(wanted[0])));
    }

    /// <summary>Reports a Boolean setting that is missing or not true; the fix is offered only if its prerequisites are met.</summary>
    /// <param name="context">The context.</param>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="path">The path of the setting.</param>
    /// <param name="value">The value that the fix sets.</param>
    /// <param name="canFix">Whether the prerequisites of the setting are met.</param>
    public static void RequireOn(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, DataValue value, bool canFix)
    {
        var setting = Setting.Of(context.Node, path);
        if (setting.IsUnknown || setting.Is("true"))
            return;
        var finding = Diagnostic.Create(descriptor, setting.Location, context.Node.Identity.Name);
        context.Report(canFix ? WithFix(finding, context.Node, context.Node.Node, path, value) : finding);
    }

    /// <summary>Reports a setting that is one of the refused values.</summary>
    public static void Forbid(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] refused)
    {
        var setting = Setting.Of(context.Node, path);
        if (setting.Is(refused))
            context.Report(WithFix(Diagnostic.Create(descriptor, setting.Location, context.Node.Identity.Name), context.Node, context.Node.Node, path, ValueOf(Opposite(refused[0]))));
    }

    /// <summary>Reports a setting that is missing or empty.</summary>
    public static void RequirePresent(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path)
    {
        var setting = Setting.Of(context.Node, path);
        if (!setting.IsUnknown && !setting.IsPresent)
            context.Report(descriptor, setting.Location, context.Node.Identity.Name);
    }

    /// <summary>Adds the fix that sets a value to a diagnostic, if its descriptor has a fix.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="resource">The resource; no fix is added if its API version does not support the setting.</param>
    /// <param name="node">The node where the path starts.</param>
    /// <param name="path">The path of property names, separated by dots.</param>
    /// <param name="value">The value.</param>
    public static Diagnostic WithFix(Diagnostic diagnostic, AzureResource resource, DataMapping node, string path, DataValue value)
    {
        var names = path.Split('.');
        return diagnostic.Descriptor.HasFix && (Setting.In(node, diagnostic.Location, path).Node is not null || ApiVersions.Have(resource.Node, path))
            ? diagnostic with { Fixes = Fixes.Set($"Set {names[names.Length - 1]} to {value}", node, value, names) }
            : diagnostic;
    }

    /// <summary>The value that a fix sets instead of a refused value.</summary>
    public static string Opposite(string refused) => refused switch
    {
        "true" => "false",
        "false" => "true",
        "Free" => "Standard",
        "basic" => "standard",
        _ => "none",
    };

    /// <summary>The value that a rule states as text: the words of Booleans are Booleans in files.</summary>
    public static DataValue ValueOf(string text) => text is "true" or "false" ? DataValue.FromBoolean(text == "true") : text;
}
