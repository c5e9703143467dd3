using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>
/// Reports the settings of resources; the message's first argument is the resource's name. Where the descriptor has a fix, the fix sets the
/// first of the wanted values.
/// </summary>
internal static class SettingReports
{
    /// <summary>Reports a setting that is none of the wanted values, or not set.</summary>
    public static void Require(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] wanted)
    {
        var setting = Setting.Of(context.Node, path);
        if (!setting.IsUnknown && !setting.Is(wanted))
            context.Report(WithFix(Diagnostic.Create(descriptor, setting.Location, context.Node.Identity.Name), context.Node, context.Node.Node, path, wanted[0]));
    }

    /// <summary>Reports a switch that is not on, or not set; the fix is only for where what the switch needs is there.</summary>
    /// <param name="context">The context.</param>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="path">The switch.</param>
    /// <param name="literal">What the fix writes.</param>
    /// <param name="canFix">Whether what the switch needs is there.</param>
    public static void RequireOn(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, string literal, bool canFix)
    {
        var setting = Setting.Of(context.Node, path);
        if (setting.IsUnknown || setting.Is("true"))
            return;
        var finding = Diagnostic.Create(descriptor, setting.Location, context.Node.Identity.Name);
        context.Report(canFix ? WithFix(finding, context.Node, context.Node.Node, path, literal) : finding);
    }

    /// <summary>Reports a setting that is one of the refused values.</summary>
    public static void Forbid(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] refused)
    {
        var setting = Setting.Of(context.Node, path);
        if (setting.Is(refused))
            context.Report(WithFix(Diagnostic.Create(descriptor, setting.Location, context.Node.Identity.Name), context.Node, context.Node.Node, path, Opposite(refused[0])));
    }

    /// <summary>Reports a setting that is not set, or empty.</summary>
    public static void RequirePresent(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path)
    {
        var setting = Setting.Of(context.Node, path);
        if (!setting.IsUnknown && !setting.IsPresent)
            context.Report(descriptor, setting.Location, context.Node.Identity.Name);
    }

    /// <summary>The finding with the fix that sets a value, where the descriptor says that there is one.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="resource">The resource; a version of the API that does not have the setting gets no fix.</param>
    /// <param name="node">Where the path begins.</param>
    /// <param name="path">The names on the way, parted by dots.</param>
    /// <param name="literal">The value.</param>
    public static Diagnostic WithFix(Diagnostic diagnostic, AzureResource resource, DataMapping node, string path, string literal)
    {
        var names = path.Split('.');
        return diagnostic.Descriptor.HasFix && (Setting.In(node, diagnostic.Location, path).Node is not null || ApiVersions.Have(resource.Node, path))
            ? diagnostic with { Fixes = Fixes.Set($"Set {names[names.Length - 1]} to {literal.Trim('"')}", node, literal, names) }
            : diagnostic;
    }

    /// <summary>What a fix sets in the place of a value that is refused.</summary>
    public static string Opposite(string refused) => refused switch
    {
        "true" => "false",
        "false" => "true",
        "Free" => "Standard",
        "basic" => "standard",
        _ => "none",
    };
}
