using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Downloads.HostKeyCheckOff>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Downloads;

public class HostKeyCheckOffTests
{

    [Theory]
    [InlineData("ENV {|CNS1065(StrictHostKeyChecking=no):GIT_SSH_COMMAND|}=\"ssh -o StrictHostKeyChecking=no\"")]
    [InlineData("ENV {|CNS1065(ANSIBLE_HOST_KEY_CHECKING=False):ANSIBLE_HOST_KEY_CHECKING|}=False")]
    [InlineData("ENV {|CNS1065(UserKnownHostsFile=/dev/null):GIT_SSH_COMMAND|}=\"ssh -o UserKnownHostsFile=/dev/null -i /k\"")]
    [InlineData("RUN echo \"{|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}\" >> /etc/ssh/ssh_config")]
    [InlineData("RUN printf 'a\\n{|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}\\n' > ~/.ssh/config")]
    [InlineData("RUN printf \"Host *\\\\n\\\\t{|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}\\\\n\" > ~/.ssh/config")]
    [InlineData("RUN echo \"  {|CNS1065(StrictHostKeyChecking   off):StrictHostKeyChecking   off|}\" | tee -a /etc/ssh/ssh_config")]
    [InlineData("RUN ssh -o {|CNS1065(StrictHostKeyChecking=no):StrictHostKeyChecking=no|} git@x.example")]
    [InlineData("RUN scp -o\"{|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}\" a@x.example:f .")]
    [InlineData("RUN ssh -o{|CNS1065(StrictHostKeyChecking=no):StrictHostKeyChecking=no|} -o UserKnownHostsFile=/dev/null a@x.example")]
    [InlineData("RUN {|CNS1065(StrictHostKeyChecking=no):GIT_SSH_COMMAND=\"ssh -o StrictHostKeyChecking=no\"|} git clone git@x.example:a/b")]
    [InlineData("RUN export {|CNS1065(StrictHostKeyChecking=no):GIT_SSH_COMMAND=\"ssh -o StrictHostKeyChecking=no\"|} && git clone x")]
    [InlineData("RUN git config --global core.sshCommand \"ssh -o {|CNS1065(StrictHostKeyChecking=no):StrictHostKeyChecking=no|}\"")]
    [InlineData("RUN rsync -e \"ssh -o {|CNS1065(StrictHostKeyChecking=no):StrictHostKeyChecking=no|}\" a@x.example:f .")]
    [InlineData("RUN sed -i 's/#   StrictHostKeyChecking ask/    {|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}/' /etc/ssh/ssh_config")]
    [InlineData("RUN cat <<E >> /etc/ssh/ssh_config\nHost *\n  {|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}\nE")]
    [InlineData("COPY <<E /etc/ssh/ssh_config.d/a.conf\nHost *\n  {|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}\nE")]
    [InlineData("SHELL [\"pwsh\", \"-Command\"]\nRUN Add-Content ~/.ssh/config '{|CNS1065(StrictHostKeyChecking no):StrictHostKeyChecking no|}'")]
    public void Reports_settings_that_accept_any_key(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("ENV GIT_SSH_COMMAND=\"ssh -o StrictHostKeyChecking=yes\"")]
    [InlineData("ENV GIT_SSH_COMMAND=\"ssh -i /k\"")]
    [InlineData("ENV GIT_SSH_COMMAND=$X")]
    [InlineData("ENV ANSIBLE_HOST_KEY_CHECKING=True")]
    [InlineData("RUN ssh -o StrictHostKeyChecking=accept-new git@x.example")]
    [InlineData("RUN ssh-keyscan x.example >> ~/.ssh/known_hosts")]
    [InlineData("RUN grep -q 'StrictHostKeyChecking no' /etc/ssh/ssh_config")]
    [InlineData("RUN sed -i 's/StrictHostKeyChecking no/StrictHostKeyChecking yes/' /etc/ssh/ssh_config")]
    [InlineData("RUN echo \"# StrictHostKeyChecking no\" >> /etc/ssh/ssh_config")]
    [InlineData("RUN echo \"StrictHostKeyChecking no is bad\"")]
    [InlineData("RUN ssh -o StrictHostKeyChecking=no localhost true")]
    public void Does_not_report_settings_that_verify(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");
}
