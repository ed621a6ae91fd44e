using Site.Papers;

namespace Site.Tests.Papers;

public sealed class WithdrawalTests
{
    [Theory]
    [InlineData("This paper has been withdrawn by the authors due to an error in Lemma 2", true)]
    [InlineData("Withdrawn by the author", true)]
    [InlineData("12 pages. This submission has been withdrawn by arXiv administrators", true)]
    [InlineData("The paper was temporarily withdrawn", true)]
    [InlineData("12 pages, 3 figures", false)]
    [InlineData("Published in PRL; an earlier version with an error in it was corrected", false)]
    [InlineData(null, false)]
    public void A_comment_says_so(string? remark, bool expected) => Assert.Equal(expected, Withdrawal.IsStatedIn(new PaperFacts { Remark = remark }));

    [Theory]
    [InlineData("This paper has been withdrawn.", true)]
    [InlineData("This paper has been withdrawn by the author(s), due to a crucial error in equation 1.", true)]
    [InlineData("Withdrawn.", true)]
    [InlineData("We study how money is withdrawn from banks. The paper was withdrawn from circulation.", false)]
    [InlineData("Withdrawn patients recover slowly.", false)]
    public void The_abstract_says_so(string text, bool expected) => Assert.Equal(expected, Withdrawal.IsStatedIn(new PaperFacts { Abstract = text }));
}
