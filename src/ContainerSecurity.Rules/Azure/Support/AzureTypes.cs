namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>The resource types that the rules analyze, as written in ARM templates.</summary>
internal static class AzureTypes
{
    public const string Cluster = "Microsoft.ContainerService/managedClusters";
    public const string NodePool = "Microsoft.ContainerService/managedClusters/agentPools";
    public const string ContainerGroup = "Microsoft.ContainerInstance/containerGroups";
    public const string Registry = "Microsoft.ContainerRegistry/registries";
    public const string RegistryReplication = "Microsoft.ContainerRegistry/registries/replications";
    public const string RegistryToken = "Microsoft.ContainerRegistry/registries/tokens";
    public const string RegistryWebhook = "Microsoft.ContainerRegistry/registries/webhooks";
    public const string RegistryTask = "Microsoft.ContainerRegistry/registries/tasks";
    public const string RegistryScopeMap = "Microsoft.ContainerRegistry/registries/scopeMaps";
    public const string RegistryCacheRule = "Microsoft.ContainerRegistry/registries/cacheRules";
    public const string MaintenanceConfiguration = "Microsoft.ContainerService/managedClusters/maintenanceConfigurations";
    public const string AppAuthentication = "Microsoft.App/containerApps/authConfigs";
    public const string FirewallPolicy = "Microsoft.Network/firewallPolicies";
    public const string ContainerApp = "Microsoft.App/containerApps";
    public const string ContainerAppJob = "Microsoft.App/jobs";
    public const string ContainerAppEnvironment = "Microsoft.App/managedEnvironments";
    public const string DefenderPlan = "Microsoft.Security/pricings";
    public const string KeyVault = "Microsoft.KeyVault/vaults";
    public const string KeyVaultSecret = "Microsoft.KeyVault/vaults/secrets";
    public const string SecurityGroup = "Microsoft.Network/networkSecurityGroups";
    public const string SecurityGroupRule = "Microsoft.Network/networkSecurityGroups/securityRules";
    public const string FirewallRuleGroup = "Microsoft.Network/firewallPolicies/ruleCollectionGroups";
    public const string Firewall = "Microsoft.Network/azureFirewalls";
    public const string RoleAssignment = "Microsoft.Authorization/roleAssignments";
    public const string Deployment = "Microsoft.Resources/deployments";
    public const string Network = "Microsoft.Network/virtualNetworks";
    public const string Subnet = "Microsoft.Network/virtualNetworks/subnets";
    public const string RoleDefinition = "Microsoft.Authorization/roleDefinitions";
}
