using ContainerSecurity.Azure;

namespace ContainerSecurity.Rules.AzureResources;

/// <summary>Reports the settings of resources; the message's first argument is the resource's name.</summary>
internal static class SettingReports
{
    /// <summary>Reports a setting that is none of the wanted values, or not set.</summary>
    public static void Require(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] wanted)
    {
        var setting = Setting.Of(context.Node, path);
        if (!setting.IsUnknown && !setting.Is(wanted))
            context.Report(descriptor, setting.Location, context.Node.Identity.Name);
    }

    /// <summary>Reports a setting that is one of the refused values.</summary>
    public static void Forbid(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path, params string[] refused)
    {
        var setting = Setting.Of(context.Node, path);
        if (setting.Is(refused))
            context.Report(descriptor, setting.Location, context.Node.Identity.Name);
    }

    /// <summary>Reports a setting that is not set, or empty.</summary>
    public static void RequirePresent(this RuleContext<AzureResource> context, DiagnosticDescriptor descriptor, string path)
    {
        var setting = Setting.Of(context.Node, path);
        if (!setting.IsUnknown && !setting.IsPresent)
            context.Report(descriptor, setting.Location, context.Node.Identity.Name);
    }
}
