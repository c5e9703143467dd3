using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Aci.GroupSeccompAllowsAll>;

namespace ContainerSecurity.Rules.Tests.Azure.Aci;

public class GroupSeccompAllowsAllTests
{
    [Theory]
    [InlineData("{|CNS2150(web):base64('{\"defaultAction\": \"SCMP_ACT_ALLOW\"}')|}")]
    [InlineData("{|CNS2150(web):base64('{\"defaultAction\": \"SCMP_ACT_LOG\", \"syscalls\": []}')|}")]
    [InlineData("base64('{\"defaultAction\": \"SCMP_ACT_ERRNO\"}')")]
    [InlineData("base64('{\"defaultAction\": 1}')")]
    [InlineData("base64('[]')")]
    [InlineData("base64('{')")]
    [InlineData("'{}'")]
    [InlineData("unknown")]
    public void Reports_only_permissive_default_actions(string profile) => Verify.VerifyContainerGroup(GroupText.With($"securityContext: {{ seccompProfile: {profile} }}"), DataFormat.Bicep);
}
