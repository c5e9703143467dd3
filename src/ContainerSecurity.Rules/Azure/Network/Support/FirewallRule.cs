using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network.Support;

/// <summary>A rule of an Azure Firewall or of a policy for firewalls, which lets traffic through or leads it to an address within (DNAT).</summary>
internal sealed class FirewallRule
{
    private static readonly string[] RemotePorts = ["22", "3389", "*"];

    private readonly DataMapping _settings;
    private readonly bool _isTranslation;

    private FirewallRule(DataMapping settings, bool isTranslation) => (_settings, _isTranslation) = (settings, isTranslation);

    /// <summary>The types of resource that hold rules.</summary>
    public static readonly string[] Types = [AzureTypes.Firewall, AzureTypes.FirewallRuleGroup];

    /// <summary>The rule's name.</summary>
    public string Name => Of("name").Text ?? "";

    /// <summary>The ports of a rule that lets everything go everywhere; or null.</summary>
    public Location? AdmitsEverything =>
        !_isTranslation && IsOpen("sourceAddresses") && IsOpen("destinationAddresses") && Of("destinationPorts") is { Node: DataSequence ports } place && ports.Items.Any(IsAny) ? place.Location : null;

    /// <summary>The port of a rule that leads the whole Internet to a port for remote control; or null.</summary>
    public Location? AdmitsRemoteControl => _isTranslation && IsOpen("sourceAddresses") && Of("translatedPort") is { } port && port.Is(RemotePorts) ? port.Location : null;

    /// <summary>The rules of a resource that let traffic through.</summary>
    public static IEnumerable<FirewallRule> In(AzureResource resource)
    {
        foreach (var (path, isTranslation) in new[] { ("properties.networkRuleCollections", false), ("properties.natRuleCollections", true), ("properties.ruleCollections", false) })
        {
            foreach (var collection in Mappings(Setting.Of(resource, path)))
            {
                // In a firewall what a collection is stands below its properties, in a policy beside its name.
                var settings = Setting.In(collection, resource.Location, "properties").Node as DataMapping ?? collection;
                var action = Setting.In(settings, resource.Location, "action.type");
                var leads = isTranslation || action.Is("DNAT", "Dnat");
                if (!leads && !action.Is("Allow"))
                    continue;
                foreach (var rule in Mappings(Setting.In(settings, resource.Location, "rules")))
                    yield return new FirewallRule(rule, leads);
            }
        }
    }

    private static IEnumerable<DataMapping> Mappings(Setting list) => list.Node is DataSequence sequence ? sequence.Items.Select(static i => i.Resolved).OfType<DataMapping>() : [];

    private static bool IsAny(DataNode item) => item is DataScalar { Expression: null, Text: "*" or "0.0.0.0/0" or "1-65535" or "0-65535" };

    private bool IsOpen(string name) => Of(name).Node is DataSequence list && list.Items.Any(IsAny);

    private Setting Of(string name) => Setting.In(_settings, _settings.Location, name);
}
